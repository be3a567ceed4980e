package org.echoppe.access;

import java.time.ZoneId;

/**
 * How a town shows itself on pages and messages.
 *
 * @param colour its colour as {@code #RRGGBB}, dark enough for white text (4.5:1)
 * @param phone  the number merchants may call, or null
 */
public record TownIdentity(
        String name, String department, ZoneId zone, String colour, String phone, String email, boolean hasLogo) {}
