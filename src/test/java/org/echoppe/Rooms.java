package org.echoppe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plan of the house: which room may import which, besides {@code shared}. A room that is not here may not exist. */
final class Rooms {

    private static final Set<String> ALL_BUT_THE_ENDS = Set.of(
            "calendar",
            "access",
            "programme",
            "merchant",
            "mentor",
            "matching",
            "action",
            "booking",
            "radar",
            "intake");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("calendar", Set.of()),
            Map.entry("access", Set.of()),
            Map.entry("programme", Set.of("access", "calendar")),
            Map.entry("merchant", Set.of("programme", "access", "calendar")),
            Map.entry("mentor", Set.of("programme", "access", "calendar")),
            Map.entry("matching", Set.of("merchant", "mentor", "programme", "access", "calendar")),
            Map.entry("action", Set.of("merchant", "programme", "access", "calendar")),
            Map.entry("booking", Set.of("matching", "action", "merchant", "mentor", "programme", "access", "calendar")),
            Map.entry(
                    "radar",
                    Set.of("booking", "matching", "action", "merchant", "mentor", "programme", "access", "calendar")),
            Map.entry("intake", Set.of("merchant", "mentor", "programme", "access", "calendar")),
            Map.entry("notification", ALL_BUT_THE_ENDS),
            Map.entry("reporting", ALL_BUT_THE_ENDS),
            Map.entry("api", ALL_BUT_THE_ENDS),
            Map.entry("demo", ALL_BUT_THE_ENDS));

    private Rooms() {}

    static ArchCondition<JavaClass> importOnlyWhatTheyMay() {
        return new ArchCondition<>("import only what the plan of the house allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                forbiddenImportsOf(type).forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
            }
        };
    }

    private static List<String> forbiddenImportsOf(JavaClass type) {
        Set<String> allowed = allowedIn(roomOf(type));
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isOurs(dependency.getTargetClass()))
                .filter(dependency -> !allowed.contains(roomOf(dependency.getTargetClass())))
                .map(dependency -> dependency.getDescription())
                .toList();
    }

    private static Set<String> allowedIn(String room) {
        if (!MAY_IMPORT.containsKey(room)) {
            return Set.of();
        }
        Set<String> allowed = new HashSet<>(MAY_IMPORT.get(room));
        allowed.add(room);
        allowed.add("shared");
        return allowed;
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.echoppe.");
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
