package org.echoppe.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.InputStream;

/** The designed workbook that a town may restyle: {@code templates/report/workbook.xlsx}. */
@ApplicationScoped
class WorkbookTemplate {

    @Inject
    private ServletContext application;

    InputStream open() {
        return application.getResourceAsStream("/WEB-INF/templates/report/workbook.xlsx");
    }
}
