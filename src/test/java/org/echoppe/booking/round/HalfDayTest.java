package org.echoppe.booking.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.round.HalfDay.Half.AFTERNOON;
import static org.echoppe.booking.round.HalfDay.Half.MORNING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.echoppe.booking.round.HalfDay.Half;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.junit.jupiter.api.Test;

class HalfDayTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String TUESDAY = "2027-03-02T";

    @Test
    void the_half_that_runs_comes_before_the_one_that_follows() {
        assertThat(next(TUESDAY + "07:30", "Mo-Fr 09:00-18:00")).isEqualTo(of("2027-03-02", MORNING));
        assertThat(next(TUESDAY + "12:59", "Mo-Fr 09:00-18:00")).isEqualTo(of("2027-03-02", MORNING));
        assertThat(next(TUESDAY + "13:00", "Mo-Fr 09:00-18:00")).isEqualTo(of("2027-03-02", AFTERNOON));
    }

    @Test
    void what_is_left_of_a_half_must_be_time_the_mentor_has() {
        assertThat(next(TUESDAY + "12:00", "Mo-Fr 09:00-12:00, 14:00-18:00")).isEqualTo(of("2027-03-02", AFTERNOON));
        assertThat(next(TUESDAY + "18:00", "Mo-Fr 09:00-18:00")).isEqualTo(of("2027-03-03", MORNING));
        assertThat(next(TUESDAY + "18:00", "Sa 14:00-18:00")).isEqualTo(of("2027-03-06", AFTERNOON));
    }

    @Test
    void a_mentor_who_is_never_there_is_shown_the_half_that_runs() {
        assertThat(HalfDay.next(at(TUESDAY + "09:00"), PARIS, WindowSet.EMPTY)).isEqualTo(of("2027-03-02", MORNING));
        assertThat(HalfDay.next(at(TUESDAY + "15:00"), PARIS, WindowSet.EMPTY)).isEqualTo(of("2027-03-02", AFTERNOON));
    }

    @Test
    void the_two_halves_touch_and_do_not_overlap() {
        LocalDate clocksChange = LocalDate.of(2027, 3, 28);

        assertThat(new HalfDay(clocksChange, MORNING).window(PARIS).end())
                .isEqualTo(new HalfDay(clocksChange, AFTERNOON).window(PARIS).start())
                .isEqualTo(at("2027-03-28T13:00"));
    }

    private static HalfDay next(String now, String available) {
        LocalDate day = LocalDateTime.parse(now).toLocalDate();
        WindowSet times = DeclaredHours.of(available).between(day, day.plusDays(14), PARIS, Holidays.NONE);
        return HalfDay.next(at(now), PARIS, times);
    }

    private static HalfDay of(String day, Half half) {
        return new HalfDay(LocalDate.parse(day), half);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
