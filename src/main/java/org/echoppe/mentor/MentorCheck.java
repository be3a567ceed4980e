package org.echoppe.mentor;

import static org.echoppe.mentor.MentorData.isBlank;
import static org.echoppe.mentor.MentorData.tidy;

import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.programme.Position;
import org.echoppe.programme.Problem;
import org.echoppe.shared.EmailAddress;
import org.echoppe.shared.Phone;

/** Reads an expert's fields one after the other and says what must be mended. */
class MentorCheck {

    static final int LONGEST_NAME = 120;
    private static final int LONGEST_STREET = 160;
    static final int MOST_INTERESTS = 50;

    private final MentorData data;
    private final String department;
    private final List<Problem> found = new ArrayList<>();

    MentorCheck(MentorData data, String department) {
        this.data = data;
        this.department = department;
    }

    List<Problem> problems() {
        hasText("name", data.name(), LONGEST_NAME);
        hasText("organisation", data.organisation(), LONGEST_NAME);
        checkAddresses();
        checkSkills();
        checkLanguages();
        if (data.modes().isEmpty()) {
            add("modes", "problem.choose");
        }
        if (data.capacity() < 0 || data.capacity() > MentorData.MOST_MERCHANTS) {
            add("capacity", "problem.between", 0, MentorData.MOST_MERCHANTS);
        }
        if (hasText("availability", data.availability(), DeclaredHours.MAX_LENGTH)) {
            Problem.ofHours("availability", data.availability()).ifPresent(found::add);
        }
        checkInterests();
        checkMandate();
        checkStart();
        return List.copyOf(found);
    }

    private void checkAddresses() {
        if (isBlank(data.email())) {
            add("email", "problem.required");
        } else if (EmailAddress.read(data.email()).isEmpty()) {
            add("email", "problem.email");
        }
        if (!isBlank(data.phone()) && Phone.read(data.phone(), department).isEmpty()) {
            add("phone", "problem.phone");
        }
    }

    private void checkSkills() {
        if (data.skills().isEmpty()) {
            add("skills", "problem.skills");
        } else if (data.skills().values().stream().anyMatch(level -> level < 1 || level > MentorData.HIGHEST_LEVEL)) {
            add("skills", "problem.between", 1, MentorData.HIGHEST_LEVEL);
        }
    }

    private void checkLanguages() {
        if (data.languages().isEmpty()
                || data.languages().stream().anyMatch(language -> !language.matches("[a-z]{2,3}"))) {
            add("languages", "problem.language");
        }
    }

    private void checkInterests() {
        if (data.interests().size() > MOST_INTERESTS) {
            add("interests", "problem.tooMany", MOST_INTERESTS);
        } else if (data.interests().stream().anyMatch(shop -> tidy(shop).length() > LONGEST_NAME)) {
            add("interests", "problem.tooLong", LONGEST_NAME);
        }
    }

    private void checkMandate() {
        boolean isBackwards = data.mandateFrom() != null
                && data.mandateUntil() != null
                && data.mandateUntil().isBefore(data.mandateFrom());
        if (isBackwards) {
            add("mandateUntil", "problem.endsBeforeStart");
        }
    }

    private void checkStart() {
        StartingPlace start = data.start();
        if (tidy(start.street()).length() > LONGEST_STREET) {
            add("street", "problem.tooLong", LONGEST_STREET);
        }
        if (!isBlank(start.postcode()) && !tidy(start.postcode()).matches("[0-9]{5}")) {
            add("postcode", "problem.postcode");
        }
        if (!isBlank(start.position()) && Position.read(start.position()).isEmpty()) {
            add("position", "problem.position");
        }
    }

    private boolean hasText(String field, String text, int longest) {
        if (tidy(text).isEmpty()) {
            add(field, "problem.required");
            return false;
        }
        if (tidy(text).length() > longest) {
            add(field, "problem.tooLong", longest);
            return false;
        }
        return true;
    }

    private void add(String field, String key, Object... arguments) {
        found.add(Problem.of(field, "programme", key, arguments));
    }
}
