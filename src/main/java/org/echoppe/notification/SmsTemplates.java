package org.echoppe.notification;

import freemarker.cache.URLTemplateLoader;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.net.URL;

/** The templates of short messages as they lie in the application. */
final class SmsTemplates extends URLTemplateLoader {

    private static final String FOLDER = "/WEB-INF/templates/sms/";

    private final ServletContext application;

    SmsTemplates(ServletContext application) {
        this.application = application;
        setURLConnectionUsesCaches(false);
    }

    @Override
    protected URL getURL(String name) {
        try {
            return application.getResource(FOLDER + name);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not the name of a template (%s).".formatted(name), e);
        }
    }
}
