package org.echoppe.booking;

/**
 * What became of a session, told afterwards by the mentor or the coordinator.
 *
 * @param minutesDone 0 to 240; what was done counts, also when it was interrupted
 * @param note        at most 1,000 characters, or null
 * @param toReview    it was held, and the step is to be looked at again
 * @param shared      the town may read the note, and whoever goes on with the shop; else it is between the two
 */
public record SessionNote(SessionStatus outcome, int minutesDone, String note, boolean toReview, boolean shared) {

    public static final int LONGEST_NOTE = 1000;
    public static final int MOST_MINUTES = 240;

    public SessionNote {
        if (!outcome.isNoted()) {
            throw new IllegalArgumentException("(%s) is no outcome.".formatted(outcome));
        }
        if (minutesDone < 0 || minutesDone > MOST_MINUTES) {
            throw new IllegalArgumentException("(%s) minutes cannot have been done.".formatted(minutesDone));
        }
        minutesDone = outcome.didMeet() ? minutesDone : 0;
        note = note == null || tidy(note).isEmpty() ? null : tidy(note);
        toReview = toReview && outcome == SessionStatus.HELD;
        shared = shared && note != null;
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("The note is too long (%s).".formatted(note.length()));
        }
    }

    /** Nothing is to be looked at again, and the note is between the two. */
    public SessionNote(SessionStatus outcome, int minutesDone, String note) {
        this(outcome, minutesDone, note, false, false);
    }

    SessionNote forTheTown() {
        return with(note, true);
    }

    SessionNote with(String otherNote, boolean isShared) {
        return new SessionNote(outcome, minutesDone, otherNote, toReview, isShared);
    }

    /** Without what cannot be seen but changes what can, such as a mark that turns the writing round; lines are kept. */
    public static String tidy(String typed) {
        return typed.replaceAll("\\R", "\n")
                .replaceAll("[\\p{C}&&[^\n]]+", " ")
                .replaceAll(" +\n", "\n")
                .strip();
    }
}
