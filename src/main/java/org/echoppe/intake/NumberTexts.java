package org.echoppe.intake;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.model.StylesTable;

/** Numbers as whoever filled the sheet sees them: a phone with its zero, a SIRET without an exponent. */
final class NumberTexts {

    private final StylesTable styles;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    NumberTexts(StylesTable styles) {
        this.styles = styles;
    }

    String say(String number, int style) {
        try {
            return formatted(new BigDecimal(number.strip()), style);
        } catch (NumberFormatException e) {
            return number;
        }
    }

    /** Only a format of zeros and spaces adds something a reader needs; any other hides or rounds. */
    private String formatted(BigDecimal number, int style) {
        boolean hasStyle = style >= 0 && style < styles.getNumCellStyles();
        String format = hasStyle ? styles.getStyleAt(style).getDataFormatString() : null;
        if (format == null || !format.matches("[0# \"\\\\_.\\-]*0[0 \"\\\\\\-]*") || format.contains(".")) {
            return number.stripTrailingZeros().toPlainString();
        }
        return formatter.formatRawCellContents(
                number.doubleValue(), styles.getStyleAt(style).getDataFormat(), format);
    }
}
