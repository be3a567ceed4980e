package org.echoppe.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.SchoolHolidays;
import org.echoppe.calendar.TestData;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Holidays GIRONDE = Holidays.of("33");
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
    private static final List<Instant> NIGHTS_THE_CLOCK_CHANGES = Stream.of(
                    "2027-03-28", "2027-10-31", "2028-03-26", "2028-10-29")
            .map(day -> Instant.parse(day + "T00:00:00Z"))
            .toList();

    @Test
    void hours_agree_with_the_reference_evaluator_to_the_minute_over_two_years() throws IOException {
        Holidays holidays = agreedHolidays();
        WindowSet nearChanges = WindowSet.of(NIGHTS_THE_CLOCK_CHANGES.stream()
                .map(night -> TimeWindow.of(night, Duration.ofHours(30)))
                .toList());
        try (Stream<String> lines = TestData.lines("agreed_hours.tsv")) {
            lines.map(line -> line.split("\t")).forEach(fields -> {
                DeclaredHours hours = DeclaredHours.of(fields[0]);
                assertThat(summary(twoYears(hours, ZoneOffset.UTC, holidays)))
                        .as(fields[0])
                        .isEqualTo(fields[1] + " " + fields[2]);
                assertThat(summary(twoYears(hours, PARIS, holidays).minus(nearChanges)))
                        .as(fields[0])
                        .isEqualTo(fields[3] + " " + fields[4]);
            });
        }
    }

    private static Holidays agreedHolidays() throws IOException {
        try (Stream<String> lines = TestData.lines("agreed_school_holidays.tsv")) {
            List<SchoolHolidays.Stretch> stretches = lines.map(line -> line.split("\t"))
                    .map(days ->
                            new SchoolHolidays.Stretch("Vacances", LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                    .toList();
            return GIRONDE.with(new SchoolHolidays("A", stretches, LocalDate.of(2030, 1, 6)));
        }
    }

    @Test
    void the_canonical_text_means_the_same_and_stays_as_it_is() throws IOException {
        try (Stream<String> lines = TestData.lines("agreed_hours.tsv")) {
            lines.limit(500).map(line -> DeclaredHours.of(line.split("\t")[0])).forEach(hours -> {
                DeclaredHours again = DeclaredHours.of(hours.notation());
                assertThat(again).isEqualTo(hours).hasSameHashCodeAs(hours);
                assertThat(twoYears(again, ZoneOffset.UTC, GIRONDE))
                        .isEqualTo(twoYears(hours, ZoneOffset.UTC, GIRONDE));
            });
        }
    }

    @Test
    void an_hour_the_clock_skips_does_not_exist() {
        LocalDate spring = LocalDate.of(2027, 3, 28);

        assertThat(on(spring, "02:00-03:00").isEmpty()).isTrue();
        assertThat(on(spring, "02:15-02:45").isEmpty()).isTrue();
        assertThat(on(spring, "01:30-03:30").minutes()).isEqualTo(60);
        assertThat(on(spring, "24/7").minutes()).isEqualTo(23 * 60);
        assertThat(on(spring, "02:30-12:00").windows())
                .containsExactly(TestData.window(PARIS, "2027-03-28T03:00", "2027-03-28T12:00"));
    }

    @Test
    void an_hour_the_clock_repeats_counts_twice() {
        LocalDate autumn = LocalDate.of(2027, 10, 31);

        assertThat(on(autumn, "02:00-03:00").minutes()).isEqualTo(120);
        assertThat(on(autumn, "02:00-02:30").windows()).hasSize(2);
        assertThat(on(autumn, "24/7").minutes()).isEqualTo(25 * 60);
        assertThat(on(autumn, "09:00-12:00").minutes()).isEqualTo(180);
    }

    @Test
    void a_night_runs_over_the_change_of_the_clock() {
        WindowSet night = DeclaredHours.of("Sa 22:00-04:00")
                .between(LocalDate.of(2027, 3, 27), LocalDate.of(2027, 3, 29), PARIS, GIRONDE);

        assertThat(night.minutes()).isEqualTo(5 * 60);
        assertThat(night.windows()).hasSize(1);
    }

    @Test
    void a_night_begun_before_the_first_day_still_counts_on_it() {
        assertThat(on(LocalDate.of(2027, 6, 6), "Sa 22:00-02:00").windows())
                .containsExactly(TestData.window(PARIS, "2027-06-06T00:00", "2027-06-06T02:00"));
    }

    @Test
    void leap_day_and_year_end_are_days_like_others() {
        assertThat(on(LocalDate.of(2028, 2, 29), "Feb 29 10:00-12:00").minutes())
                .isEqualTo(120);
        assertThat(on(LocalDate.of(2027, 2, 28), "Feb 29 10:00-12:00").isEmpty())
                .isTrue();
        assertThat(on(LocalDate.of(2027, 3, 1), "Feb 29 10:00-12:00").isEmpty()).isTrue();
        assertThat(on(LocalDate.of(2028, 1, 1), "Dec 20-Jan 05 10:00-12:00").minutes())
                .isEqualTo(120);
        assertThat(on(LocalDate.of(2028, 1, 1), "Dec 31 22:00-02:00").minutes()).isEqualTo(120);
        assertThat(on(LocalDate.of(2028, 12, 25), "10:00-12:00; 2027 Dec 20-2028 Jan 05 off")
                        .minutes())
                .isEqualTo(120);
        assertThat(on(LocalDate.of(2027, 12, 25), "10:00-12:00; 2027 Dec 20-2028 Jan 05 off")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void la_reunion_has_no_change_of_the_clock_and_its_own_holiday() {
        ZoneId reunion = ZoneId.of("Indian/Reunion");
        DeclaredHours hours = DeclaredHours.of("Mo-Su 09:00-12:00; PH off");

        assertThat(hours.between(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 3, 29), reunion, Holidays.of("974"))
                        .windows())
                .containsExactly(TestData.window(reunion, "2027-03-28T09:00", "2027-03-28T12:00"));
        assertThat(hours.between(LocalDate.of(2027, 12, 20), LocalDate.of(2027, 12, 21), reunion, Holidays.of("974"))
                        .isEmpty())
                .isTrue();
        assertThat(hours.between(LocalDate.of(2027, 12, 20), LocalDate.of(2027, 12, 21), reunion, GIRONDE)
                        .minutes())
                .isEqualTo(180);
    }

    @Test
    void school_holidays_are_those_one_hands_over() {
        LocalDate firstDay = LocalDate.of(2027, 2, 13);
        LocalDate lastDay = LocalDate.of(2027, 2, 28);
        SchoolHolidays winter = new SchoolHolidays(
                "A", List.of(new SchoolHolidays.Stretch("Vacances d’hiver", firstDay, lastDay)), lastDay);
        DeclaredHours hours = DeclaredHours.of("Mo-Su 09:00-12:00; SH 14:00-15:00; SH Sa,Su off");

        assertThat(minutes(hours, firstDay.minusDays(1), winter)).isEqualTo(180);
        assertThat(minutes(hours, firstDay, winter)).isZero();
        assertThat(minutes(hours, firstDay.plusDays(2), winter)).isEqualTo(60);
        assertThat(minutes(hours, lastDay.plusDays(1), winter)).isEqualTo(180);
        assertThat(minutes(hours, firstDay.plusDays(2), SchoolHolidays.NONE)).isEqualTo(180);
        assertThat(winter.on(firstDay)).isPresent();
        assertThat(winter.isSilentOn(lastDay)).isFalse();
        assertThat(winter.isSilentOn(lastDay.plusDays(1))).isTrue();
    }

    private static long minutes(DeclaredHours hours, LocalDate day, SchoolHolidays school) {
        return hours.between(day, day.plusDays(1), PARIS, GIRONDE.with(school)).minutes();
    }

    @Test
    void the_fifth_saturday_is_there_only_in_long_months() {
        DeclaredHours hours = DeclaredHours.of("Sa[5] 10:00-11:00");

        assertThat(hours.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1), PARIS, GIRONDE)
                        .windows())
                .containsExactly(TestData.window(PARIS, "2027-01-30T10:00", "2027-01-30T11:00"));
        assertThat(hours.between(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1), PARIS, GIRONDE)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_counted_night_runs_over_into_the_next_month() {
        assertThat(on(LocalDate.of(2027, 8, 1), "Sa[-1] 22:00-02:00").minutes()).isEqualTo(120);
        assertThat(on(LocalDate.of(2027, 7, 25), "Sa[-1] 22:00-02:00").isEmpty())
                .isTrue();
    }

    @Test
    void week_53_belongs_to_the_old_year() {
        assertThat(on(LocalDate.of(2027, 1, 3), "week 53 10:00-12:00").minutes())
                .isEqualTo(120);
        assertThat(on(LocalDate.of(2027, 1, 4), "week 53 10:00-12:00").isEmpty())
                .isTrue();
        assertThat(on(LocalDate.of(2027, 1, 4), "week 01-53/2 10:00-12:00").minutes())
                .isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-12:00 \"sur rendez-vous\" | Mo-Fr 09:00-12:00",
                "Mo-Fr 09:00-12:00; Sa \"sur rendez-vous\" | Mo-Fr 09:00-12:00; Sa off",
                "Mo-Fr 09:00-12:00; \"sur rendez-vous\" | Mo-Fr 09:00-12:00",
                "'Mo-Fr 09:00-12:00 || \"sur rendez-vous\"' | Mo-Fr 09:00-12:00",
                "Mo-Fr 09:00-12:00; SH off \"vacances\" | Mo-Fr 09:00-12:00; SH off"
            })
    void a_comment_is_left_aside_and_that_is_said(String typed, String notation) {
        HoursReading.Understood understood = (HoursReading.Understood) HoursText.read(typed);

        assertThat(understood.hours().notation()).isEqualTo(notation);
        assertThat(understood.notices()).extracting(TimeText::key).containsExactly("notice.comment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo[1] +1 day 09:00-12:00 | refused.day-offset | 0",
                "Mo 09:00-12:00; week 10-2 off | refused.week-range | 16",
                "2027 Aug 03,Aug 05 off | refused.year-once | 0",
                "2029-2027 Mo 09:00-12:00 | refused.years | 0",
                "Mo-Fr 09:00+ | refused.open-end | 11",
                "sunrise-sunset | refused.sun | 0",
                "Mo-Fr 09:00-12:00 unknown | refused.unknown | 18",
                "easter off | refused.movable-date | 0",
                "Feb 30 off | refused.impossible-date | 0",
                "PH Mo-Fr 09:00-12:00 | refused.holiday-and-weekday | 0",
                "PH +1 day off | refused.holiday-offset | 0",
                "Mo 10:00-16:00/01:30 | refused.interval | 14",
                "Mo 09:00 | refused.end-missing | 3",
                "Mo-Fr 10:00-10:00 | refused.empty-range | 6",
                "Mo-Fr 09:00-12:00; 14:00-18:00 | refused.days-missing-later | 19",
                "10:00-12:00, Dec 24 14:00-16:00 | refused.date-added | 13",
                "Aug,Dec Sa[1] 10:00-12:00 | refused.nth-of-month | 4",
                "Mar 25-Mar 24 off | refused.whole-year | 0",
                "'' | refused.empty | 0"
            })
    void what_lies_outside_the_subset_is_refused_at_its_place_with_a_way_out(String typed, String key, int position) {
        HoursReading.Refused refused = (HoursReading.Refused) DeclaredHours.parse(typed);

        assertThat(refused.reason().in(Locale.FRENCH)).isNotBlank();
        assertThat(refused.reason().key()).isEqualTo(key);
        assertThat(refused.position()).isEqualTo(position);
    }

    @Test
    void a_text_over_the_limit_is_refused_and_stored_nonsense_is_a_named_fault() {
        assertThat(DeclaredHours.parse("Mo 09:00-12:00; ".repeat(40))).isInstanceOf(HoursReading.Refused.class);
        assertThatThrownBy(() -> DeclaredHours.of("n'importe quoi"))
                .isInstanceOf(UnreadableHoursException.class)
                .hasMessageContaining("n'importe quoi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tu-Sa 09:00-12:30,14:00-19:00; PH off | du mardi au samedi 9 h – 12 h 30 et 14 h – 19 h ; fermé le dimanche, le lundi et les jours fériés | Tuesday to Saturday 9:00 – 12:30 and 14:00 – 19:00; closed on Sunday, Monday and public holidays",
                "Tu-Sa 09:00-19:00; Su 09:00-12:30; Aug 01-Aug 15 off | du mardi au samedi 9 h – 19 h ; le dimanche 9 h – 12 h 30 ; fermé le lundi ; du 1er au 15 août : fermé | Tuesday to Saturday 9:00 – 19:00; Sunday 9:00 – 12:30; closed on Monday; from 1 to 15 August: closed",
                "Mo-Su 18:00-02:00 | tous les jours 18 h – 2 h (le lendemain) | every day 18:00 – 2:00 (the next day)",
                "24/7 | ouvert tous les jours, 24 h sur 24 | open every day, round the clock",
                "Mo-Fr 09:00-12:00; Sa[1,3] 10:00-12:00; Su[-1] off | du lundi au vendredi 9 h – 12 h ; fermé le samedi et le dimanche ; le 1er et le 3e samedi du mois : 10 h – 12 h ; le dernier dimanche du mois : fermé | Monday to Friday 9:00 – 12:00; closed on Saturday and Sunday; the 1st and the 3rd Saturday of the month: 10:00 – 12:00; the last Sunday of the month: closed",
                "Mo-Fr 09:00-18:00; week 01-53/2 Sa 10:00-12:00; Jan off | du lundi au vendredi 9 h – 18 h ; fermé le samedi et le dimanche ; les semaines impaires : le samedi 10 h – 12 h ; en janvier : fermé | Monday to Friday 9:00 – 18:00; closed on Saturday and Sunday; in odd weeks: Saturday 10:00 – 12:00; in January: closed",
                "Mo-Fr 09:00-18:00; SH Mo-Th 10:00-16:00 | du lundi au vendredi 9 h – 18 h ; fermé le samedi et le dimanche ; pendant les vacances scolaires : du lundi au jeudi 10 h – 16 h | Monday to Friday 9:00 – 18:00; closed on Saturday and Sunday; during school holidays: Monday to Thursday 10:00 – 16:00",
                "Mo-Fr 09:00-18:00; PH,SH off | du lundi au vendredi 9 h – 18 h ; fermé le samedi, le dimanche et les jours fériés ; pendant les vacances scolaires : fermé | Monday to Friday 9:00 – 18:00; closed on Saturday, Sunday and public holidays; during school holidays: closed",
                "2027-2028 week 10-20/3 Mo 10:00-12:00 | de 2027 à 2028, les semaines 10 à 20, une sur 3 : le lundi 10 h – 12 h ; fermé le reste du temps | from 2027 to 2028, in weeks 10 to 20, every 3 weeks: Monday 10:00 – 12:00; otherwise closed",
                "Mo-Fr 09:00-12:00; Aug: Sa[1] 10:00-12:00; Aug PH 10:00-11:00 | du lundi au vendredi 9 h – 12 h ; fermé le samedi et le dimanche ; en août, les jours fériés : 10 h – 11 h ; en août, le 1er samedi du mois : 10 h – 12 h | Monday to Friday 9:00 – 12:00; closed on Saturday and Sunday; in August, public holidays: 10:00 – 11:00; in August, the 1st Saturday of the month: 10:00 – 12:00",
                "Mo-Fr 09:00-12:00; PH 10:00-12:00; Dec Su 14:00-24:00 | du lundi au vendredi 9 h – 12 h ; fermé le samedi et le dimanche ; les jours fériés : 10 h – 12 h ; en décembre : le dimanche 14 h – minuit | Monday to Friday 9:00 – 12:00; closed on Saturday and Sunday; public holidays: 10:00 – 12:00; in December: Sunday 14:00 – midnight"
            })
    void hours_are_said_as_a_person_would(String notation, String french, String english) {
        DeclaredHours hours = DeclaredHours.of(notation);

        assertThat(hours.inWords(Locale.FRENCH).replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(hours.inWords(Locale.ENGLISH).replace('\u00a0', ' ')).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mo-Fr 9:00-12:00", "mo-fr 09:00-12:00", "Mo–Fr 09:00–12:00", "Mo,Tu,We,Th,Fr 09:00-12:00;"})
    void several_spellings_have_one_canonical_text(String spelling) {
        assertThat(DeclaredHours.of(spelling).notation()).isEqualTo("Mo-Fr 09:00-12:00");
    }

    private static WindowSet on(LocalDate day, String notation) {
        return DeclaredHours.of(notation).between(day, day.plusDays(1), PARIS, GIRONDE);
    }

    private static WindowSet twoYears(DeclaredHours hours, ZoneId zone, Holidays holidays) {
        return hours.between(FIRST_DAY, FIRST_DAY.plusYears(2), zone, holidays);
    }

    private static String summary(WindowSet windows) {
        int checksum = 0;
        for (TimeWindow window : windows.windows()) {
            checksum = 31 * checksum + minute(window.start());
            checksum = 31 * checksum + minute(window.end());
        }
        return windows.minutes() + " " + checksum;
    }

    private static int minute(Instant instant) {
        return (int) (instant.getEpochSecond() / 60 - FIRST_DAY.toEpochDay() * 1440);
    }

    /** What a person is told can be typed again, and means the same. */
    @Test
    void a_person_is_not_closed_but_not_available() {
        DeclaredHours tuesdays = DeclaredHours.of("Tu 09:00-12:00");
        LocalDate monday = LocalDate.of(2027, 3, 1);

        String french = tuesdays.availabilityInWords(Locale.FRENCH);
        String english = tuesdays.availabilityInWords(Locale.ENGLISH);

        assertThat(french.replace('\u00a0', ' '))
                .isEqualTo("le mardi 9 h – 12 h ; pas disponible du mercredi au lundi");
        assertThat(english.replace('\u00a0', ' '))
                .isEqualTo("Tuesday 9:00 – 12:00; not available on Wednesday to Monday");
        assertThat(DeclaredHours.NEVER.availabilityInWords(Locale.FRENCH)).isEqualTo("pas disponible");
        assertThat(DeclaredHours.ALWAYS.availabilityInWords(Locale.ENGLISH))
                .isEqualTo("available every day, round the clock");
        assertThat(opening(HoursText.read(french))).isEqualTo(opening(HoursText.read(english)));
        assertThat(opening(HoursText.read(french)).between(monday, monday.plusDays(14), ZoneOffset.UTC, Holidays.NONE))
                .isEqualTo(tuesdays.between(monday, monday.plusDays(14), ZoneOffset.UTC, Holidays.NONE));
    }

    private static DeclaredHours opening(HoursReading reading) {
        return ((HoursReading.Understood) reading).hours();
    }
}
