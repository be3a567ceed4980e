package org.echoppe.matching.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A merchant in a draft. */
@Embeddable
record PairKey(
        @Column(name = "draft_id") UUID draft,
        @Column(name = "merchant_id") UUID merchant) implements Serializable {}
