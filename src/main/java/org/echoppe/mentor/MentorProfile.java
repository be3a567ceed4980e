package org.echoppe.mentor;

import java.util.Map;
import java.util.Set;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;

/** What matching weighs of an expert. */
public record MentorProfile(
        MentorId id,
        String name,
        String organisation,
        Map<ActionCode, Integer> skills,
        Set<String> languages,
        Set<Mode> modes,
        int capacity,
        DeclaredHours availability,
        Set<String> interests) {}
