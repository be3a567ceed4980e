package org.echoppe.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SlotRequest;
import org.echoppe.matching.ProgrammeFixture;
import org.echoppe.matching.ProgrammeFixture.Town;
import org.echoppe.merchant.MerchantId;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReportingDeskIT {

    private static final Period MARCH = new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
    private static final String SESSIONS =
            "select count(*) from session where programme_id = :programme and status = '";

    @Inject
    private ProgrammeFixture programmes;

    @Inject
    private RawFixture raw;

    @Inject
    private Acting acting;

    @Inject
    private TestTown towns;

    @Inject
    private TestClock clock;

    @Inject
    private ReportingDesk desk;

    @Inject
    private ActionDesk actions;

    @Inject
    private BookingDesk bookings;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still() {
        clock.set(TestClock.TUESDAY_NINE);
    }

    @Test
    void every_figure_is_what_the_raw_rows_say() {
        Town town = lively();

        SnapshotView view = figures(town, take(town, MARCH));

        assertThat(view.amount(Metric.MERCHANTS))
                .isEqualTo(raw(town, "select count(*) from merchant where programme_id = :programme"))
                .isEqualTo(2);
        assertThat(view.amount(Metric.MERCHANTS_ACCOMPANIED))
                .isEqualTo(raw(town, "select count(*) from pairing where programme_id = :programme"))
                .isEqualTo(2);
        assertThat(view.amount(Metric.MENTORS_ENGAGED))
                .isEqualTo(raw(town, "select count(distinct mentor_id) from pairing where programme_id = :programme"));
        assertThat(view.amount(Metric.STEPS_DONE))
                .isEqualTo(raw(
                        town,
                        "select count(*) from plan_step s join action_plan p on p.id = s.plan_id"
                                + " join merchant m on m.id = p.merchant_id"
                                + " where s.done_at is not null and m.programme_id = :programme"))
                .isEqualTo(1);
        assertThat(view.amount(Metric.ACTIONS_UNDER_WAY)).isEqualTo(1);
        assertThat(view.amount(Metric.SESSIONS_HELD))
                .isEqualTo(raw(town, SESSIONS + "HELD'"))
                .isEqualTo(1);
        assertThat(view.amount(Metric.SESSIONS_MISSED_BY_MERCHANT))
                .isEqualTo(raw(town, SESSIONS + "MISSED_BY_MERCHANT'"))
                .isEqualTo(1);
        assertThat(view.amount(Metric.SESSIONS_BOOKED))
                .isEqualTo(raw(town, "select count(*) from session where programme_id = :programme"));
        assertThat(view.amount(Metric.MENTORING_TIME))
                .isEqualTo(raw(town, "select sum(minutes_done) from session where programme_id = :programme"))
                .isEqualTo(12);
        assertThat(view.amount(Metric.VOLUNTEER_TIME)).isEqualTo(12 + 20);
    }

    @Test
    void a_snapshot_stays_as_it_was_and_the_next_one_has_the_next_number() {
        Town town = lively();
        SnapshotId first = take(town, MARCH);
        SnapshotView before = figures(town, first);
        programmes.asCoordinator(town, () -> {
            actions.untick(town.shops().get(0), List.of(firstStep(town.shops().get(0))));
            return null;
        });

        SnapshotView second = figures(town, take(town, MARCH));

        assertThat(figures(town, first).getChecksum()).isEqualTo(before.getChecksum());
        assertThat(figures(town, first).amount(Metric.STEPS_DONE)).isEqualTo(1);
        assertThat(second.amount(Metric.STEPS_DONE)).isZero();
        assertThat(second.getNumber()).isEqualTo(2);
        assertThat(second.getChecksum()).isNotEqualTo(before.getChecksum());
    }

    @Test
    void sessions_outside_the_period_are_not_counted() {
        Town town = lively();

        SnapshotView view = figures(town, take(town, new Period(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 1))));

        assertThat(view.amount(Metric.SESSIONS_BOOKED)).isZero();
        assertThat(view.amount(Metric.MERCHANTS)).isEqualTo(2);
    }

    @Test
    void a_programme_without_people_or_sessions_has_a_snapshot_and_a_workbook() {
        Town town = programmes.found();
        clock.set(TestClock.TUESDAY_NINE.plus(Duration.ofDays(30)));

        ReportFile file = workbook(town, take(town, MARCH));

        assertThat(file.name()).isEqualTo("parrainage-commerces_1_2027-04-01.xlsx");
    }

    @Test
    void the_workbook_of_a_snapshot_holds_its_figures_and_no_name_of_a_shop_or_person() throws IOException {
        Town town = lively();
        SnapshotId id = take(town, MARCH);

        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(workbook(town, id).content()))) {
            var cells = new NamedCells(workbook);
            assertThat(cells.cell("amount_SESSIONS_HELD", 0, 0).getNumericCellValue())
                    .isEqualTo(1);
            assertThat(everyText(workbook))
                    .doesNotContain("Lagarde")
                    .doesNotContain("Inès")
                    .doesNotContain("Camille");
        }
    }

    private static String everyText(XSSFWorkbook workbook) {
        var text = new StringBuilder();
        workbook.forEach(sheet ->
                sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n'))));
        return text.toString();
    }

    @Test
    void the_future_cannot_be_frozen() {
        Town town = programmes.found();

        TakeAnswer answer = programmes.asCoordinator(town, () -> desk.take(town.programme(), MARCH));

        assertThat(answer).isEqualTo(new TakeAnswer.Refused(PeriodRule.LIES_NOT_IN_THE_FUTURE));
        assertThat(programmes.asCoordinator(town, () -> desk.list(town.programme())))
                .isEmpty();
    }

    @Test
    void a_sponsor_reads_but_does_not_freeze_and_a_mentor_does_neither() {
        Town town = lively();
        SnapshotId id = take(town, MARCH);
        var sponsor = towns.open(town.id(), Role.SPONSOR);
        var mentor = towns.open(town.id(), Role.MENTOR);

        assertThat(acting.asAccount(sponsor, () -> desk.figures(id).getNumber()))
                .isEqualTo(1);
        assertThatThrownBy(() -> acting.asAccount(sponsor, () -> desk.take(town.programme(), MARCH)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asAccount(mentor, () -> desk.figures(id)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void another_town_sees_no_figure() {
        Town town = lively();
        SnapshotId id = take(town, MARCH);
        Town other = programmes.found();

        assertThat(programmes.asCoordinator(other, () -> desk.list(town.programme())))
                .isEmpty();
        assertThatThrownBy(() -> programmes.asCoordinator(other, () -> desk.figures(id)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> programmes.asCoordinator(other, () -> desk.workbook(id, Locale.FRENCH)))
                .isInstanceOf(NotAllowedException.class);
    }

    /** Both shops accompanied; one session held with one step done, one where the merchant did not come. Now it is April. */
    private Town lively() {
        Town town = programmes.found();
        programmes.asCoordinator(town, () -> programmes.pairUp(town.programme()));
        SessionId held = book(town, town.shops().get(0));
        SessionId missed = book(town, town.shops().get(1));
        clock.set(TestClock.TUESDAY_NINE.plus(Duration.ofDays(30)));
        programmes.asCoordinator(town, () -> bookings.note(held, new SessionNote(SessionStatus.HELD, 12, null)));
        programmes.asCoordinator(
                town, () -> bookings.note(missed, new SessionNote(SessionStatus.MISSED_BY_MERCHANT, 0, null)));
        programmes.asCoordinator(town, () -> {
            MerchantId shop = town.shops().get(0);
            actions.start(shop);
            actions.tick(shop, List.of(firstStep(shop)), held.value());
            return null;
        });
        return town;
    }

    private UUID firstStep(MerchantId shop) {
        return actions.planOf(shop, Locale.FRENCH).steps().stream()
                .map(PlanStep::id)
                .findFirst()
                .orElseThrow();
    }

    private SessionId book(Town town, MerchantId shop) {
        return acting.asMerchant(town.id(), shop.value(), () -> {
            var first = bookings.offer(20).slots().get(0);
            var booked = (BookingResult.Booked)
                    bookings.book(SlotRequest.of(first.window().start(), 20));
            return booked.session();
        });
    }

    private SnapshotId take(Town town, Period period) {
        var taken = (TakeAnswer.Taken) programmes.asCoordinator(town, () -> desk.take(town.programme(), period));
        return taken.id();
    }

    private SnapshotView figures(Town town, SnapshotId id) {
        return programmes.asCoordinator(town, () -> desk.figures(id));
    }

    private ReportFile workbook(Town town, SnapshotId id) {
        return programmes.asCoordinator(town, () -> desk.workbook(id, Locale.FRENCH));
    }

    private long raw(Town town, String sql) {
        return raw.count(sql, town.programme().value());
    }
}
