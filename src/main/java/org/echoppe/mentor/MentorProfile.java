package org.echoppe.mentor;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Trade;

/** What matching weighs of an expert; the place is null where nobody said where they start from. */
public record MentorProfile(
        MentorId id,
        String name,
        String organisation,
        Map<ActionCode, Integer> skills,
        Set<String> languages,
        Set<Mode> modes,
        int capacity,
        DeclaredHours availability,
        Set<String> interests,
        LocalDate mandateFrom,
        LocalDate mandateUntil,
        Place place,
        Set<Trade> trades) {}
