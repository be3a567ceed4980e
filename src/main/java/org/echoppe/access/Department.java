package org.echoppe.access;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A French department's code: 01 to 95 with 2A and 2B, or an overseas one; its zone follows from it. */
public record Department(String code) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, ZoneId> OVERSEAS = Map.of(
            "971", ZoneId.of("America/Guadeloupe"),
            "972", ZoneId.of("America/Martinique"),
            "973", ZoneId.of("America/Cayenne"),
            "974", ZoneId.of("Indian/Reunion"),
            "975", ZoneId.of("America/Miquelon"),
            "976", ZoneId.of("Indian/Mayotte"));

    /** Reads a code as people type it; empty if there is no such department. */
    public static Optional<Department> read(String typed) {
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        boolean mainland = code.matches("0[1-9]|[1-8][0-9]|9[0-5]|2A|2B") && !code.equals("20");
        return mainland || OVERSEAS.containsKey(code) ? Optional.of(new Department(code)) : Optional.empty();
    }

    public ZoneId zone() {
        return OVERSEAS.getOrDefault(code, PARIS);
    }
}
