package org.echoppe.reporting;

/** By what a figure is told apart; {@link #ALL} is the total. */
public enum Dimension {
    ALL,
    ACTION,
    TRADE
}
