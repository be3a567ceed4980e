package org.echoppe.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HoursReading.Understood;
import org.echoppe.calendar.hours.HoursText;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Position;
import org.echoppe.programme.Problem;
import org.echoppe.programme.Trade;
import org.echoppe.shared.EmailAddress;
import org.echoppe.shared.Phone;

/**
 * What is known of a shop. As typed it may hold anything, and {@link #problems()} says what must be mended; kept, it is
 * {@link #tidied()}. Phone or e-mail may be null, not both; SIRET, position and wish may be null.
 *
 * @param opening opening hours, in the notation or as people write them
 * @param mode    how the mentor should meet them
 * @param position latitude and longitude
 * @param wish    the mentors or organisations they would like, by name, a semicolon between them
 */
@Embeddable
public record MerchantData(
        String shop,
        String person,
        @Enumerated(EnumType.STRING) @Column(length = 20) Trade trade,
        String street,
        String postcode,
        String city,
        String phone,
        String email,
        String siret,
        String opening,
        String language,

        @Enumerated(EnumType.STRING) @Column(name = "wished_action", length = 20)
        ActionCode wishedAction,

        @Enumerated(EnumType.STRING) @Column(length = 10) Mode mode,
        @Column(name = "map_position") String position,
        String wish) {

    static final String BETWEEN_WISHES = ";";

    /** A shop nobody has put on the map, whose merchant wishes for nobody. */
    public MerchantData(
            String shop,
            String person,
            Trade trade,
            String street,
            String postcode,
            String city,
            String phone,
            String email,
            String siret,
            String opening,
            String language,
            ActionCode wishedAction,
            Mode mode) {
        this(
                shop,
                person,
                trade,
                street,
                postcode,
                city,
                phone,
                email,
                siret,
                opening,
                language,
                wishedAction,
                mode,
                null,
                null);
    }

    /** What must be mended before this can be kept, in the order of the fields; at most one problem for each. */
    public List<Problem> problems() {
        return new MerchantCheck(this).problems();
    }

    /** The same without stray blanks, with phone, SIRET, e-mail and hours in the form they are kept; needs no problem. */
    public MerchantData tidied() {
        return new MerchantData(
                tidy(shop),
                tidy(person),
                trade,
                tidy(street),
                tidy(postcode),
                tidy(city),
                isBlank(phone)
                        ? null
                        : Phone.read(phone, tidy(postcode)).orElseThrow().e164(),
                isBlank(email) ? null : EmailAddress.read(email).orElseThrow().address(),
                isBlank(siret) ? null : Siret.read(siret).orElseThrow().digits(),
                ((Understood) HoursText.read(opening)).hours().notation(),
                tidy(language),
                wishedAction,
                mode,
                isBlank(position) ? null : Position.read(position).orElseThrow().text(),
                isBlank(wish) ? null : tidy(wish));
    }

    MerchantData phone(String typed) {
        return new MerchantData(
                shop,
                person,
                trade,
                street,
                postcode,
                city,
                typed,
                email,
                siret,
                opening,
                language,
                wishedAction,
                mode,
                position,
                wish);
    }

    MerchantData opening(DeclaredHours hours) {
        return new MerchantData(
                shop,
                person,
                trade,
                street,
                postcode,
                city,
                phone,
                email,
                siret,
                hours.notation(),
                language,
                wishedAction,
                mode,
                position,
                wish);
    }

    /** By what a shop is known again in its programme, whatever the accents, the case and the punctuation. */
    public String naturalKey() {
        return naturalKey(shop, street);
    }

    public static String naturalKey(String shop, String street) {
        return NaturalKey.of(shop, street).text();
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** One line, without control characters, one blank between words. */
    static String tidy(String text) {
        return text == null ? "" : text.replaceAll("[\\p{C}\\s]+", " ").strip();
    }
}
