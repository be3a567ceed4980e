package org.echoppe.notification;

import java.util.Optional;
import org.echoppe.access.Logo;
import org.echoppe.access.Stationery;
import org.echoppe.access.TownIdentity;

/** In whose name a message leaves, how its town writes, and where its reader says STOP to such messages. */
record Letterhead(TownIdentity town, Stationery stationery, Optional<Logo> logo, Optional<StopAddress> stop) {}
