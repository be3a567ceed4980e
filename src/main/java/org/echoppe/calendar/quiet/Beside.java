package org.echoppe.calendar.quiet;

import org.echoppe.calendar.WindowSet;

/**
 * What a slot had better lie next to, so that a mentor’s morning is one walk and nobody’s day is chopped up.
 *
 * @param street  visits already made in the street of the shop, each with the way there and back
 * @param near    the same for visits nearby
 * @param packing whether slots at the edge of free time come before those in the middle of it
 */
public record Beside(WindowSet street, WindowSet near, boolean packing) {

    public static final Beside NOTHING = new Beside(WindowSet.EMPTY, WindowSet.EMPTY, false);
}
