package org.echoppe.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A telephone number that can be called, kept as E.164 ({@code +33556000000}). */
public record Phone(String e164) {

    public static final int LONGEST_TYPED = 40;

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String FRANCE = "FR";

    /** The ranges the regulator keeps for fiction, which our library does not know: the demonstration lives there. */
    private static final Pattern FICTION = Pattern.compile("\\+33(19900|26191|35301|46571|53649|63998)[0-9]{4}");

    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("971", "GP"),
            Map.entry("972", "MQ"),
            Map.entry("973", "GF"),
            Map.entry("974", "RE"),
            Map.entry("975", "PM"),
            Map.entry("976", "YT"),
            Map.entry("977", "BL"),
            Map.entry("978", "MF"),
            Map.entry("986", "WF"),
            Map.entry("987", "PF"),
            Map.entry("988", "NC"));

    /** Reads a number as dialled in this department (a postcode says it too); 0692… is a number on La Réunion only. */
    public static Optional<Phone> read(String typed, String departmentOrPostcode) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        return Stream.of(regionOf(departmentOrPostcode), FRANCE)
                .flatMap(region -> parsed(typed, region).stream())
                .filter(Phone::exists)
                .findFirst()
                .map(number -> new Phone(NUMBERS.format(number, PhoneNumberFormat.E164)));
    }

    /** As people there write it: with spaces, and without the country's prefix where it is one's own. */
    public static String shown(String e164) {
        return parsed(e164, FRANCE)
                .map(number -> NUMBERS.format(
                        number,
                        REGIONS.containsValue(NUMBERS.getRegionCodeForNumber(number)) || number.getCountryCode() == 33
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    private static boolean exists(PhoneNumber number) {
        return NUMBERS.isValidNumber(number)
                || FICTION.matcher(NUMBERS.format(number, PhoneNumberFormat.E164))
                        .matches();
    }

    private static String regionOf(String departmentOrPostcode) {
        String code = departmentOrPostcode == null ? "" : departmentOrPostcode;
        return code.length() < 3 ? FRANCE : REGIONS.getOrDefault(code.substring(0, 3), FRANCE);
    }

    private static Optional<PhoneNumber> parsed(String typed, String region) {
        try {
            PhoneNumber number = NUMBERS.parse(typed, region);
            return number.hasExtension() ? Optional.empty() : Optional.of(number);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
