package org.echoppe.booking.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The slots of one day under its heading. */
public record DayOfSlots(String day, List<SlotChoice> slots) {

    /** @param quietly without the reasons, because they were said before */
    static List<DayOfSlots> of(List<SlotChoice> slots, boolean quietly) {
        return slots.stream()
                .map(slot -> quietly ? slot.withoutNote() : slot)
                .collect(Collectors.groupingBy(SlotChoice::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new DayOfSlots(day.getKey(), day.getValue()))
                .toList();
    }
}
