package org.echoppe.merchant;

import static org.echoppe.merchant.MerchantData.isBlank;
import static org.echoppe.merchant.MerchantData.tidy;

import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.programme.Position;
import org.echoppe.programme.Problem;
import org.echoppe.shared.EmailAddress;
import org.echoppe.shared.Phone;

/** Reads a shop's fields one after the other and says what must be mended. */
class MerchantCheck {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_STREET = 160;
    static final int LONGEST_CITY = 80;
    static final int LONGEST_WISH = 250;

    private final MerchantData data;
    private final List<Problem> found = new ArrayList<>();

    MerchantCheck(MerchantData data) {
        this.data = data;
    }

    List<Problem> problems() {
        if (hasText("shop", data.shop(), LONGEST_NAME)
                && NaturalKey.folded(data.shop()).isEmpty()) {
            add("shop", "problem.noLetters");
        }
        hasText("person", data.person(), LONGEST_NAME);
        isChosen("trade", data.trade());
        hasText("street", data.street(), LONGEST_STREET);
        checkPostcode();
        hasText("city", data.city(), LONGEST_CITY);
        checkPhone();
        checkEmail();
        if (!isBlank(data.siret()) && Siret.read(data.siret()).isEmpty()) {
            add("siret", "problem.siret");
        }
        if (hasText("opening", data.opening(), DeclaredHours.MAX_LENGTH)) {
            Problem.ofHours("opening", data.opening()).ifPresent(found::add);
        }
        checkLanguage();
        isChosen("wishedAction", data.wishedAction());
        isChosen("mode", data.mode());
        if (!isBlank(data.position()) && Position.read(data.position()).isEmpty()) {
            add("position", "problem.position");
        }
        if (tidy(data.wish()).length() > LONGEST_WISH) {
            add("wish", "problem.tooLong", LONGEST_WISH);
        }
        return List.copyOf(found);
    }

    private void checkPostcode() {
        if (isBlank(data.postcode())) {
            add("postcode", "problem.required");
        } else if (!tidy(data.postcode()).matches("[0-9]{5}")) {
            add("postcode", "problem.postcode");
        }
    }

    private void checkPhone() {
        if (isBlank(data.phone())) {
            if (isBlank(data.email())) {
                add("phone", "problem.unreachable");
            }
        } else if (Phone.read(data.phone(), tidy(data.postcode())).isEmpty()) {
            add("phone", "problem.phone");
        }
    }

    private void checkEmail() {
        if (!isBlank(data.email()) && EmailAddress.read(data.email()).isEmpty()) {
            add("email", "problem.email");
        }
    }

    private void checkLanguage() {
        if (isBlank(data.language()) || !tidy(data.language()).matches("[a-z]{2,3}")) {
            add("language", "problem.language");
        }
    }

    private void isChosen(String field, Object chosen) {
        if (chosen == null) {
            add(field, "problem.choose");
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
