package org.echoppe.matching.answer;

import java.util.List;
import org.echoppe.matching.Pause;
import org.echoppe.programme.Mode;

/**
 * What a merchant may know of the mentor who accompanies them.
 *
 * @param languages by their codes
 * @param mode      how the two meet
 * @param pause     the days on which nothing is booked, over or to come, or null
 * @param unwanted  the merchant has asked for somebody else, and waits
 */
public record MyMentor(
        String firstName, String organisation, List<String> languages, Mode mode, Pause pause, boolean unwanted) {

    public MyMentor {
        languages = List.copyOf(languages);
    }
}
