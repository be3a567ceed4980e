package org.echoppe.matching.draft;

import java.util.List;
import org.echoppe.matching.Reason;

/** A merchant in a draft and everything that speaks for and against whom was found; nothing where that is nobody. */
public record PairLine(DraftRow row, List<Reason> reasons) {}
