package org.echoppe.matching.draft;

import org.echoppe.matching.Published;

/** What became of a publication. */
public sealed interface PublishAnswer {

    record Done(Published published) implements PublishAnswer {}

    record Refused(DraftRule because) implements PublishAnswer {}
}
