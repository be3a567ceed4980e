/**
 * The fictional town that makes a first run worth looking at: Port-Aubrac, its coordinator, its sponsor, 15 merchants and
 * 22 mentors, brought in through the same front doors and the same sheets a real town would use.
 *
 * <p>Only where the operator asks for a demonstration ({@link org.echoppe.shared.Settings#isDemo}), and only in an empty
 * installation or over the fictional town itself: a real town is never touched, whatever the settings say.
 */
package org.echoppe.demo;
