/** What integration tests stand on: the application as an archive, a clock that can be set, people to act as, databases. */
package org.echoppe.testing;
