package org.echoppe.matching.draft;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;

/** What a coordinator wants to see of a draft; an empty text, or null, asks for nothing. */
public record DraftFilter(String letters, String postcode, Trade trade, ActionCode action, DraftShow show) {

    public static final DraftFilter EVERYTHING = new DraftFilter("", "", null, null, DraftShow.ALL);

    /** Those rows of a draft it shows, in their order and in a list of their own; the loads say whose mentor has a place left. */
    public List<DraftRow> among(List<DraftRow> rows, List<DraftLoad> loads) {
        Set<MentorId> full =
                loads.stream().filter(DraftLoad::isFull).map(DraftLoad::mentor).collect(toSet());
        String sought = folded(letters);
        return rows.stream().filter(row -> shows(row, sought, full)).collect(toCollection(ArrayList::new));
    }

    private boolean shows(DraftRow row, String sought, Set<MentorId> full) {
        return (sought.isEmpty() || folded(row.shop()).contains(sought) || isMentor(row, sought))
                && (postcode.isEmpty() || postcode.equals(row.postcode()))
                && (trade == null || trade == row.trade())
                && (action == null || action == row.wishedAction())
                && isShown(row, full);
    }

    private static boolean isMentor(DraftRow row, String sought) {
        return !row.isAlone()
                && folded(row.mentorName() + ' ' + row.organisation()).contains(sought);
    }

    private boolean isShown(DraftRow row, Set<MentorId> full) {
        return switch (show) {
            case ALL -> true;
            case ALONE -> row.isAlone();
            case MOVED -> row.moved();
            case PINNED -> row.isPinned();
            case FRESH -> !row.isAlone() && !row.isUnchanged();
            case MENTOR_FULL -> full.contains(row.mentor());
            case MENTOR_WITH_ROOM -> !row.isAlone() && !full.contains(row.mentor());
        };
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
