package org.echoppe.access.web;

import org.echoppe.access.Role;

/** The page where each role's work begins. */
final class Home {

    private Home() {}

    static String of(Role role) {
        return switch (role) {
            case COORDINATOR -> "/coordinator/home";
            case MENTOR -> "/mentor/day";
            case SPONSOR -> "/sponsor/figures";
            default -> "/account/sign-in";
        };
    }
}
