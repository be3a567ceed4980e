package org.echoppe.matching;

import org.echoppe.mentor.MentorId;

/** How many merchants a mentor has, proposed or published, and how many there could be. */
public record MentorLoad(MentorId mentor, String name, String organisation, int merchants, int capacity) {}
