package org.echoppe.matching.draft.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.matching.draft.DraftDesk;
import org.echoppe.matching.draft.DraftId;
import org.echoppe.matching.draft.DraftReadingDesk;
import org.echoppe.shared.Texts;

/** Downloads a draft of the matching desk as a workbook. */
@WebServlet("/coordinator/draft.xlsx")
public class DraftSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient DraftDesk desk;

    @Inject
    private transient DraftReadingDesk reading;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DraftId draft = draft(request.getParameter("draft"));
        byte[] workbook = new DraftSheet(desk.view(draft).name(), visitor.getLocale()).of(reading.pairs(draft));
        response.setContentType(WORKBOOK);
        String name = new Texts("matching", visitor.getLocale()).of("sheet.file");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        response.getOutputStream().write(workbook);
    }

    private static DraftId draft(String asked) {
        try {
            return new DraftId(UUID.fromString(String.valueOf(asked)));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("draft", asked);
        }
    }
}
