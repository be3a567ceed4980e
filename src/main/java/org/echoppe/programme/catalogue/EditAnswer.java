package org.echoppe.programme.catalogue;

/** What became of an edit. A refusal changed nothing. */
public sealed interface EditAnswer {

    /** It stands, in this version. */
    record Done(int version) implements EditAnswer {}

    record Refused(CatalogueRule because) implements EditAnswer {}
}
