package org.echoppe.mentor.busy;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Calendar files of a few lines. */
final class BusyFixture {

    private BusyFixture() {}

    static String event(String lines) {
        String uid = lines.contains("UID:") ? "" : "UID:" + Math.abs(lines.hashCode()) + "\n";
        return "BEGIN:VEVENT\n" + uid + "SUMMARY:Rendez-vous chez le médecin\n" + lines + "\nEND:VEVENT\n";
    }

    static byte[] file(String content) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//x//FR\n" + content + "\nEND:VCALENDAR\n")
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
    }
}
