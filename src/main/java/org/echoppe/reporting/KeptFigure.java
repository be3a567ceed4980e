package org.echoppe.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A figure as it is kept. */
@Embeddable
record KeptFigure(
        @Enumerated(EnumType.STRING) @Column(length = 40) Metric code,
        @Enumerated(EnumType.STRING) @Column(length = 10) Dimension dimension,
        String item,
        long amount) {

    KeptFigure(Figure figure) {
        this(figure.metric(), figure.dimension(), figure.item(), figure.amount());
    }

    Figure figure() {
        return new Figure(code, dimension, item, amount);
    }
}
