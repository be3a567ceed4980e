package org.echoppe.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.echoppe.access.Visitor;
import org.echoppe.intake.ImportKind;
import org.echoppe.intake.SheetTemplate;

/** Empty sheets to fill in: {@code merchants.xlsx}, {@code merchants.csv}, {@code mentors.xlsx}, {@code mentors.csv}. */
@WebServlet("/coordinator/template/*")
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/(merchants|mentors)\\.(xlsx|csv)");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
        if (!name.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ImportKind kind = name.group(1).equals("mentors") ? ImportKind.MENTORS : ImportKind.MERCHANTS;
        var template = new SheetTemplate(kind, visitor.getLocale());
        boolean isWorkbook = name.group(2).equals("xlsx");
        response.setContentType(isWorkbook ? WORKBOOK : "text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name.group().substring(1) + '"');
        response.getOutputStream().write(isWorkbook ? template.workbook() : template.csv());
    }
}
