package org.echoppe.calendar.hours.french;

import org.echoppe.calendar.hours.french.DayHours.Span;

/** Morning, lunch, afternoon, evening: which ranges of a day people mean by them. */
enum DayPart {
    MORNING {
        @Override
        boolean covers(Span span) {
            return span.end() <= 14 * 60;
        }

        @Override
        boolean touches(Span span) {
            return span.start() < 12 * 60;
        }
    },
    NOON {
        @Override
        boolean covers(Span span) {
            return span.start() >= 11 * 60 && span.start() < 13 * 60 && span.end() > 12 * 60 && span.end() <= 16 * 60;
        }

        @Override
        boolean touches(Span span) {
            return span.start() < 14 * 60 && span.end() > 12 * 60;
        }
    },
    AFTERNOON {
        @Override
        boolean covers(Span span) {
            return span.start() >= 12 * 60 && span.start() < 18 * 60 && span.end() <= 21 * 60;
        }

        @Override
        boolean touches(Span span) {
            return span.end() > 14 * 60 && span.start() < 18 * 60;
        }
    },
    EVENING {
        @Override
        boolean covers(Span span) {
            return span.start() >= 17 * 60;
        }

        @Override
        boolean touches(Span span) {
            return span.end() > 18 * 60;
        }
    };

    /** The whole range is what people mean. */
    abstract boolean covers(Span span);

    /** Some of the range is meant, so leaving the range as it is would be wrong. */
    abstract boolean touches(Span span);
}
