package org.echoppe.mentor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Problem;
import org.echoppe.programme.Trade;

/**
 * What is known of an expert. As typed it may hold anything, and {@link #problems} says what must be mended.
 *
 * @param skills       level 1 to 3 by action; an action not named is one they do not help with
 * @param capacity     how many merchants at once, 0 to 20
 * @param availability when they can be booked, in the notation or as people write it
 * @param interests    shops (name or SIRET) they have an interest in or compete with: never paired
 * @param mandateFrom  first day of the mandate; null means the programme's
 * @param mandateUntil last day of the mandate; null means the programme's
 * @param start        where they start from to visit shops
 * @param trades       those they know from inside; none means that nobody said
 */
public record MentorData(
        String name,
        String organisation,
        String email,
        String phone,
        Map<ActionCode, Integer> skills,
        Set<String> languages,
        Set<Mode> modes,
        int capacity,
        String availability,
        Set<String> interests,
        LocalDate mandateFrom,
        LocalDate mandateUntil,
        StartingPlace start,
        Set<Trade> trades) {

    public static final int MOST_MERCHANTS = 20;
    public static final int HIGHEST_LEVEL = 3;

    public MentorData {
        skills = Map.copyOf(skills);
        languages = Set.copyOf(languages);
        modes = Set.copyOf(modes);
        interests = Set.copyOf(interests);
        trades = Set.copyOf(trades);
    }

    /** Nobody said where they start from or which trades they know. */
    public MentorData(
            String name,
            String organisation,
            String email,
            String phone,
            Map<ActionCode, Integer> skills,
            Set<String> languages,
            Set<Mode> modes,
            int capacity,
            String availability,
            Set<String> interests,
            LocalDate mandateFrom,
            LocalDate mandateUntil) {
        this(
                name,
                organisation,
                email,
                phone,
                skills,
                languages,
                modes,
                capacity,
                availability,
                interests,
                mandateFrom,
                mandateUntil,
                StartingPlace.UNKNOWN,
                Set.of());
    }

    /** What must be mended before this can be kept, in the order of the fields; numbers are dialled in this department. */
    public List<Problem> problems(String department) {
        return new MentorCheck(this, department).problems();
    }

    /** In which language of ours pages and messages begin: one they speak, French first. */
    String languageToRead() {
        return Stream.of("fr", "en").filter(languages::contains).findFirst().orElse("fr");
    }

    /** The same with these dates of the mandate. */
    public MentorData under(LocalDate from, LocalDate until) {
        return new MentorData(
                name,
                organisation,
                email,
                phone,
                skills,
                languages,
                modes,
                capacity,
                availability,
                interests,
                from,
                until,
                start,
                trades);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** One line, without control characters, one blank between words. */
    static String tidy(String text) {
        return text == null ? "" : text.replaceAll("[\\p{C}\\s]+", " ").strip();
    }
}
