package org.echoppe.mentor.busy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.SlotRequest;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.mentor.busy.BusyResult.Added;
import org.echoppe.mentor.busy.BusyResult.Refused;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BusyDeskIT {

    /** Ten o’clock in Paris, on a Thursday. */
    private static final Instant TEN = Instant.parse("2027-03-04T09:00:00Z");

    private static final String AT_TEN = "DTSTART:20270304T090000Z\nDURATION:PT30M";

    @Inject
    private BookingFixture fixture;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private BusyDesk desk;

    @Inject
    private BookingDesk booking;

    @Resource(lookup = "java:jboss/datasources/Echoppe")
    private DataSource database;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still() {
        fixture.begin();
        clock.set(TestClock.TUESDAY_NINE);
    }

    @Test
    void a_time_in_an_experts_own_calendar_is_neither_offered_nor_booked_and_nobody_is_told_why() {
        Cohort cohort = fixture.cohort(1);
        mentoring(cohort, () -> desk.addFile("agenda.ics", file(AT_TEN)));

        assertThat(offered(cohort)).isNotEmpty().noneMatch(window -> window.overlaps(TimeWindow.of(TEN, half())));
        assertThat(refusal(book(cohort, TEN))).isEqualTo(BookingRule.MENTOR_NOT_FREE);
        assertThat(refusal(book(cohort, TEN.minusSeconds(300)))).isEqualTo(BookingRule.MENTOR_NOT_FREE);
        assertThat(book(cohort, TEN.plus(half()))).isInstanceOf(Booked.class);
    }

    @Test
    void a_session_is_not_moved_into_it_and_what_was_removed_is_free_again() {
        Cohort cohort = fixture.cohort(1);
        var session = ((Booked) book(cohort, TEN.plus(half()))).session();
        var added = (Added) mentoring(cohort, () -> desk.addFile("agenda.ics", file(AT_TEN)));

        assertThat(refusal(merchant(cohort, () -> booking.move(session, SlotRequest.of(TEN, 15)))))
                .isEqualTo(BookingRule.MENTOR_NOT_FREE);

        mentoring(cohort, () -> {
            desk.remove(added.calendar());
            return null;
        });
        assertThat(merchant(cohort, () -> booking.move(session, SlotRequest.of(TEN, 15))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void an_offer_costs_no_statement_more_with_calendars() {
        Cohort cohort = fixture.cohort(1);
        mentoring(cohort, () -> desk.addFile("a.ics", file(AT_TEN)));
        mentoring(cohort, () -> desk.addFile("b.ics", file(AT_TEN + "\nRRULE:FREQ=DAILY")));

        assertThat(merchant(cohort, () -> fixture.statementsOf(() -> booking.offer(15))))
                .isEqualTo(4);
    }

    @Test
    void nothing_of_a_file_is_kept_but_its_windows() throws SQLException {
        Cohort cohort = fixture.cohort(1);
        mentoring(cohort, () -> desk.addFile("agenda.ics", file(AT_TEN)));

        assertThat(textsKeptOf(cohort))
                .hasSize(2)
                .contains("agenda.ics")
                .anyMatch(text -> text.matches("[0-9a-z]+\\+u"));
    }

    @Test
    void a_bad_file_changes_nothing_and_a_fourth_calendar_is_refused() {
        Cohort cohort = fixture.cohort(1);

        assertThat(mentoring(cohort, () -> desk.addFile("notes.txt", "bonjour".getBytes(UTF_8))))
                .isEqualTo(new Refused(BusyProblem.NOT_A_CALENDAR));
        assertThat(mentoring(cohort, () -> desk.addAddress("ftp://agenda.example.org/")))
                .isEqualTo(new Refused(BusyProblem.NOT_AN_ADDRESS));
        assertThat(mentoring(cohort, desk::mine)).isEmpty();

        mentoring(cohort, () -> desk.addFile("a.ics", file(AT_TEN)));
        mentoring(cohort, () -> desk.addFile("b.ics", file(AT_TEN)));
        mentoring(cohort, () -> desk.addAddress("webcal://agenda.example.org/a.ics"));
        mentoring(cohort, () -> desk.addAddress("https://agenda.example.org/a.ics"));
        assertThat(mentoring(cohort, desk::mine)).hasSize(3);
        assertThat(mentoring(cohort, () -> desk.addFile("c.ics", file(AT_TEN))))
                .isEqualTo(new Refused(BusyProblem.TOO_MANY_CALENDARS));
    }

    @Test
    void an_address_is_asked_by_one_job_each_hour_and_keeps_what_it_said_while_it_is_silent() {
        Cohort cohort = fixture.cohort(1);
        mentoring(cohort, () -> desk.addAddress("https://agenda.example.org/a.ics"));

        DueCalendar due = claimOf(cohort);
        assertThat(due.url()).isEqualTo("https://agenda.example.org/a.ics");
        assertThat(due.toString()).doesNotContain("example.org");
        assertThat(allDue()).noneMatch(other -> other.id().equals(due.id()));
        told(cohort, () -> desk.told(due.id(), file(AT_TEN)));
        assertThat(windows(cohort)).isEqualTo(WindowSet.of(TimeWindow.of(TEN, half())));

        clock.forward(Duration.ofMinutes(61));
        DueCalendar again = claimOf(cohort);
        told(cohort, () -> desk.failed(again.id(), BusyProblem.NO_ANSWER));
        assertThat(windows(cohort)).isEqualTo(WindowSet.of(TimeWindow.of(TEN, half())));
        assertThat(mentoring(cohort, desk::mine))
                .singleElement()
                .satisfies(row -> assertThat(row.problem()).isEqualTo(BusyProblem.NO_ANSWER));

        clock.forward(Duration.ofMinutes(61));
        told(cohort, () -> desk.told(claimOf(cohort).id(), file("DTSTART:20270304T110000Z")));
        assertThat(windows(cohort).isEmpty()).isTrue();
    }

    @Test
    void nobody_removes_the_calendar_of_another_town() {
        Cohort cohort = fixture.cohort(1);
        Cohort other = fixture.cohort(1);
        var added = (Added) mentoring(cohort, () -> desk.addFile("agenda.ics", file(AT_TEN)));

        assertThatThrownBy(() -> mentoring(other, () -> {
                    desk.remove(added.calendar());
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThat(mentoring(cohort, desk::mine)).hasSize(1);
    }

    /** Whatever the row of their calendar holds in words, ids and times aside. */
    private List<String> textsKeptOf(Cohort cohort) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection open = database.getConnection();
                PreparedStatement asked = open.prepareStatement("select * from busy_calendar where mentor_id = ?")) {
            asked.setObject(1, cohort.mentor().value());
            try (ResultSet rows = asked.executeQuery()) {
                rows.next();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    if (rows.getObject(column) instanceof String text) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    private DueCalendar claimOf(Cohort cohort) {
        return allDue().stream()
                .filter(due -> due.town().equals(cohort.town()))
                .findFirst()
                .orElseThrow();
    }

    private List<DueCalendar> allDue() {
        return Stream.generate(() -> acting.asSystem(null, desk::claim))
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .toList();
    }

    private void told(Cohort cohort, Runnable telling) {
        acting.asSystem(cohort.town(), () -> {
            telling.run();
            return null;
        });
    }

    private WindowSet windows(Cohort cohort) {
        return acting.asSystem(cohort.town(), () -> desk.of(cohort.mentor()));
    }

    private List<TimeWindow> offered(Cohort cohort) {
        return merchant(cohort, () -> booking.offer(15)).slots().stream()
                .map(slot -> slot.window())
                .toList();
    }

    private BookingResult book(Cohort cohort, Instant start) {
        return merchant(cohort, () -> booking.book(SlotRequest.of(start, 15)));
    }

    private static BookingRule refusal(BookingResult result) {
        return ((BookingResult.Refused) result).because();
    }

    private <T> T merchant(Cohort cohort, Callable<T> work) {
        return acting.asMerchant(cohort.town(), cohort.shop().value(), work);
    }

    private <T> T mentoring(Cohort cohort, Callable<T> work) {
        return acting.asAccount(cohort.mentorAccount(), work);
    }

    private static Duration half() {
        return Duration.ofMinutes(30);
    }

    private static byte[] file(String lines) {
        return BusyFixture.file(BusyFixture.event(lines));
    }
}
