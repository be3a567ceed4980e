/**
 * Short messages as telephones and their networks understand them: which signs cost how much, what a text becomes when
 * written with these signs alone, how long names are shortened until the whole fits one piece, and which numbers can be
 * written to. Pure values, no container; who is written to and when is decided in the room around it.
 */
package org.echoppe.notification.sms;
