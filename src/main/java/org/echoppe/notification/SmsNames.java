package org.echoppe.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.echoppe.notification.sms.PlainText;
import org.echoppe.notification.sms.ShortName;

/** The words of a letter with its names made shorter; one of which nothing is left with plain signs is not said. */
record SmsNames(Map<String, Object> words) {

    private static final List<String> NAMES = List.of("recipient", "person", "mentor", "organisation", "shop");

    Map<String, Object> within(int most) {
        Map<String, Object> shorter = new HashMap<>(words);
        for (String name : NAMES) {
            shorter.computeIfPresent(name, (key, said) -> orNull(plain(said).within(most)));
        }
        shorter.put("town", town(most));
        return shorter;
    }

    private Map<String, Object> town(int most) {
        Map<String, Object> town = new HashMap<>();
        ((Map<?, ?>) words.get("town")).forEach((key, said) -> town.put((String) key, said));
        town.computeIfPresent("name", (key, said) -> orNull(plain(said).ofTown(most)));
        return town;
    }

    private static ShortName plain(Object said) {
        return new ShortName(PlainText.of((String) said));
    }

    private static String orNull(String name) {
        return name.isBlank() ? null : name;
    }
}
