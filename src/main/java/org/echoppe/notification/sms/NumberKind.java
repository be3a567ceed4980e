package org.echoppe.notification.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Set;

/**
 * What a number is to somebody who wants to write to it. Only French mobiles are written to, overseas ones included; each
 * other kind has its sentence, such as {@code sms.LANDLINE}.
 */
public enum NumberKind {
    MOBILE,
    LANDLINE,
    SPECIAL,
    FOREIGN,
    UNREADABLE;

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int FRANCE = 33;
    private static final Set<Integer> OVERSEAS = Set.of(262, 508, 590, 594, 596, 681, 687, 689);

    /** @param e164 the number with its country, such as {@code +33639980102} */
    public static NumberKind of(String e164) {
        try {
            return of(NUMBERS.parse(e164, null));
        } catch (NumberParseException e) {
            return UNREADABLE;
        }
    }

    private static NumberKind of(PhoneNumber number) {
        if (number.getCountryCode() == FRANCE) {
            return inFrance(number);
        }
        return OVERSEAS.contains(number.getCountryCode()) ? byType(number) : FOREIGN;
    }

    /** By its first digit, so that the numbers kept for fiction count; our library does not know them. */
    private static NumberKind inFrance(PhoneNumber number) {
        String digits = NUMBERS.getNationalSignificantNumber(number);
        if (!digits.matches("[1-9][0-9]{8}")) {
            return UNREADABLE;
        }
        return switch (digits.charAt(0)) {
            case '6', '7' -> MOBILE;
            case '8' -> SPECIAL;
            default -> LANDLINE;
        };
    }

    private static NumberKind byType(PhoneNumber number) {
        if (!NUMBERS.isValidNumber(number)) {
            return UNREADABLE;
        }
        PhoneNumberType type = NUMBERS.getNumberType(number);
        return switch (type) {
            case MOBILE, FIXED_LINE_OR_MOBILE -> MOBILE;
            case FIXED_LINE, VOIP -> LANDLINE;
            default -> SPECIAL;
        };
    }
}
