package org.echoppe.notification;

import freemarker.cache.URLTemplateLoader;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.net.URL;

/** The templates of one channel as they lie in the application. */
final class OurTemplates extends URLTemplateLoader {

    private final ServletContext application;
    private final String folder;

    private OurTemplates(ServletContext application, String folder) {
        this.application = application;
        this.folder = folder;
        setURLConnectionUsesCaches(false);
    }

    static OurTemplates ofMail(ServletContext application) {
        return new OurTemplates(application, "/WEB-INF/templates/mail/");
    }

    static OurTemplates ofSms(ServletContext application) {
        return new OurTemplates(application, "/WEB-INF/templates/sms/");
    }

    @Override
    protected URL getURL(String name) {
        try {
            return application.getResource(folder + name);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not the name of a template (%s).".formatted(name), e);
        }
    }
}
