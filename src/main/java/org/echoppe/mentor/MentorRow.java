package org.echoppe.mentor;

import java.util.Map;
import org.echoppe.access.AccountId;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.programme.ActionCode;

/** A line of the list of experts; phone may be null. */
public record MentorRow(
        MentorId id,
        AccountId account,
        String name,
        String organisation,
        String email,
        String phone,
        Map<ActionCode, Integer> skills,
        int capacity,
        DeclaredHours availability) {}
