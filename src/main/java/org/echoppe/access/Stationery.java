package org.echoppe.access;

/**
 * What a town's letters are written on: who they come from, where answers go, who signs; null where nothing was said.
 *
 * @param withLogo whether the town's logo stands at the top
 * @param edition  how often the town has rewritten one of its letters; 0 where it uses ours
 */
public record Stationery(
        String sender, String replyTo, String signatory, String signatoryTitle, boolean withLogo, int edition) {

    /** A town that said nothing. */
    public static final Stationery PLAIN = new Stationery(null, null, null, null, false, 0);
}
