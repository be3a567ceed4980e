package org.echoppe.booking.town.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The key of the request a page makes: a new one for each page that is opened, kept by the form that is sent. */
@RequestScoped
public class SlotKey {

    @Inject
    private TownParameters asked;

    private String key;

    @PostConstruct
    void read() {
        key = asked.key("key").orElseGet(() -> UUID.randomUUID().toString());
    }

    public String get() {
        return key;
    }
}
