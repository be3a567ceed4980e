package org.echoppe.notification;

import org.echoppe.notification.decency.Occasion;

/**
 * What somebody wants to hear by which channel. What they asked for themselves always comes.
 *
 * @param programmeMail what the programme says by itself, by mail
 * @param sessionMail   what concerns their booked sessions, by mail
 */
public record WantedMessages(boolean programmeMail, boolean programmeSms, boolean sessionMail, boolean sessionSms) {

    public static final WantedMessages EVERYTHING = new WantedMessages(true, true, true, true);

    /** STOP: the programme is silent; what concerns a booked session still comes, unless that was refused by itself. */
    public WantedMessages withoutProgramme() {
        return new WantedMessages(false, false, sessionMail, sessionSms);
    }

    public boolean hearsProgramme() {
        return programmeMail || programmeSms;
    }

    boolean refusesMail(Occasion occasion) {
        return switch (occasion) {
            case ASKED -> false;
            case SESSION -> !sessionMail;
            case PROGRAMME -> !programmeMail;
        };
    }

    boolean refusesSms(Occasion occasion) {
        return switch (occasion) {
            case ASKED -> false;
            case SESSION -> !sessionSms;
            case PROGRAMME -> !programmeSms;
        };
    }

    /** In signs that history can keep: which of the four are wanted. */
    String inSigns() {
        return "programme mail %b, sms %b; sessions mail %b, sms %b"
                .formatted(programmeMail, programmeSms, sessionMail, sessionSms);
    }
}
