package org.echoppe.calendar.season;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The three zones of the school calendar in mainland France, by academy. */
public enum SchoolZone {
    /** Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers. */
    A("25 39 70 90 24 33 40 47 64 03 15 43 63 21 58 71 89 07 26 38 73 74 19 23 87 01 42 69 16 17 79 86"),
    /** Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims, Rennes, Strasbourg. */
    B("04 05 13 84 02 60 80 59 62 54 55 57 88 44 49 53 72 85 06 83 14 50 61 27 76 18 28 36 37 41 45 08 10 51 52"
            + " 22 29 35 56 67 68"),
    /** Créteil, Montpellier, Paris, Toulouse, Versailles. */
    C("77 93 94 11 30 34 48 66 75 09 12 31 32 46 65 81 82 78 91 92 95");

    private static final Map<String, String> BY_THEMSELVES = Map.of(
            "2A", "Corse",
            "2B", "Corse",
            "971", "Guadeloupe",
            "972", "Martinique",
            "973", "Guyane",
            "974", "Réunion",
            "975", "Saint Pierre et Miquelon",
            "976", "Mayotte");

    private final List<String> departments;

    SchoolZone(String departments) {
        this.departments = List.of(departments.split(" "));
    }

    /** Nothing for Corsica and overseas, which have calendars of their own. */
    public static Optional<SchoolZone> of(String department) {
        for (SchoolZone zone : values()) {
            if (zone.departments.contains(department)) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    /** What the published school calendar calls the zone of a department: A, B, C, or the name of an academy by itself. */
    public static String name(String department) {
        return of(department).map(SchoolZone::name).orElseGet(() -> BY_THEMSELVES.getOrDefault(department, department));
    }
}
