package org.echoppe.matching.draft;

import java.util.UUID;
import org.echoppe.access.MunicipalityId;

/** A long search is to begin once this is committed; only who holds the key may say how far it is. */
record SearchAsked(MunicipalityId municipality, DraftId draft, UUID key) {}
