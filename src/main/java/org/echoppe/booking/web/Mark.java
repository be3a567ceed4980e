package org.echoppe.booking.web;

/** A rectangle in a picture of time, in the picture’s own units, and what it stands for in words. */
public record Mark(double x, double width, int lane, String tone, String words) {}
