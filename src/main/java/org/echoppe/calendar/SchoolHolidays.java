package org.echoppe.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The school holidays of one zone, as far as they are known: data, for nobody can compute them. */
public record SchoolHolidays(String zone, List<Stretch> stretches, LocalDate knownUntil) {

    public static final SchoolHolidays NONE = new SchoolHolidays("", List.of(), LocalDate.EPOCH);

    /** Holidays with a name, such as "Vacances de Noël", from their first day to their last. */
    public record Stretch(String name, LocalDate first, LocalDate last) {

        public Stretch {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "The last day (%s) lies before the first (%s).".formatted(last, first));
            }
        }

        public boolean includes(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public SchoolHolidays {
        stretches = List.copyOf(stretches);
    }

    public Optional<Stretch> on(LocalDate day) {
        return stretches.stream().filter(stretch -> stretch.includes(day)).findFirst();
    }

    /** Whether nothing is known of this day, so that "no holiday" would be a guess. */
    public boolean isSilentOn(LocalDate day) {
        return day.isAfter(knownUntil);
    }

    /** Which days from this one on are holidays, so that loops over days need no dates. */
    public BitSet among(long fromDay, long toDay) {
        BitSet found = new BitSet();
        for (Stretch stretch : stretches) {
            long first = Math.max(fromDay, stretch.first.toEpochDay());
            long end = Math.min(toDay, stretch.last.toEpochDay() + 1);
            if (first < end) {
                found.set((int) (first - fromDay), (int) (end - fromDay));
            }
        }
        return found;
    }
}
