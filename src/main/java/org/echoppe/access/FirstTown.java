package org.echoppe.access;

/**
 * What it takes to begin in an empty installation: the operator's code, the town, and its first coordinator.
 *
 * @param department the French department's code, from which zone and holidays follow
 */
public record FirstTown(
        String code,
        String town,
        String department,
        String coordinator,
        String email,
        String password,
        String language) {}
