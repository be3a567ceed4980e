package org.echoppe.intake;

import java.io.Serializable;
import org.echoppe.intake.Preview.Ready;

/** What an import does: people added, changed, already there as they are, and rows left out for their problems. */
public record Imported(ImportKind kind, long added, long changed, long unchanged, long leftOut)
        implements Serializable {

    /** What confirming this preview will do. */
    public static Imported expectedOf(Ready preview) {
        return new Imported(
                preview.kind(),
                preview.count(RowState.NEW),
                preview.count(RowState.CHANGED),
                preview.count(RowState.UNCHANGED) + preview.count(RowState.REPEATED),
                preview.count(RowState.PROBLEM));
    }
}
