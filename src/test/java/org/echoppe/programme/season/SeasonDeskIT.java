package org.echoppe.programme.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.calendar.season.Effect;
import org.echoppe.calendar.season.Layer;
import org.echoppe.calendar.season.SeasonEntry;
import org.echoppe.programme.RefusedDataException;
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
class SeasonDeskIT {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final String SALES = "summer-sales.2027";

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private SeasonDesk desk;

    private MunicipalityId town;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still_in_a_new_town() {
        clock.set(TestClock.TUESDAY_NINE);
        town = towns.found();
    }

    @Test
    void a_new_town_has_its_year_by_itself() {
        List<SeasonRow> rows = rows();

        assertThat(rows).extracting(SeasonRow::state).containsOnly(SeasonState.AS_COMPUTED);
        assertThat(rows)
                .extracting(row -> row.entry().key())
                .contains(SALES, "holiday.2027-07-14", "FLORIST.all-saints.2027")
                .doesNotHaveDuplicates();
    }

    @Test
    void what_the_town_enters_is_in_its_year_and_refused_a_second_time() {
        String key = inTown(() -> desk.add(fair("2027-09-10", "2027-09-12")));

        SeasonEntry entry = row(key).entry();
        assertThat(entry.layer()).isEqualTo(Layer.TOWN);
        assertThat(entry.trades()).containsExactlyInAnyOrder("WINE", "CAFE");
        assertThat(entry.isPeakFor("WINE")).isTrue();
        assertThat(inTown(() -> desk.problems(fair("2027-09-10", "2027-09-12"))))
                .hasSize(1);
        assertThatThrownBy(() -> inTown(() -> desk.add(fair("2027-09-10", "2027-09-12"))))
                .isInstanceOf(RefusedDataException.class);
        assertThatThrownBy(() -> inTown(() -> desk.add(new NewSeasonEntry(null, null, "", Effect.PEAK, Set.of()))))
                .isInstanceOf(RefusedDataException.class);
    }

    @Test
    void a_correction_can_be_hidden_shown_and_taken_back() {
        inTown(() -> done(() -> desk.correct(SALES, fair("2027-06-25", "2027-07-30"))));
        assertThat(row(SALES).state()).isEqualTo(SeasonState.CORRECTED);
        assertThat(row(SALES).entry().layer()).isEqualTo(Layer.NATIONAL);

        inTown(() -> done(() -> desk.hide(SALES)));
        assertThat(row(SALES).state()).isEqualTo(SeasonState.HIDDEN);
        assertThat(calendarKeys()).doesNotContain(SALES);

        inTown(() -> done(() -> desk.show(SALES)));
        assertThat(row(SALES).entry().lastDay()).isEqualTo(LocalDate.of(2027, 7, 30));

        inTown(() -> done(() -> desk.restore(SALES)));
        assertThat(row(SALES).state()).isEqualTo(SeasonState.AS_COMPUTED);
        assertThat(row(SALES).entry().from()).isEqualTo(LocalDate.of(2027, 6, 23));
    }

    @Test
    void what_is_merely_hidden_is_as_computed_when_it_is_shown_again() {
        inTown(() -> done(() -> desk.hide(SALES)));
        inTown(() -> done(() -> desk.hide(SALES)));
        inTown(() -> done(() -> desk.show(SALES)));

        assertThat(row(SALES).state()).isEqualTo(SeasonState.AS_COMPUTED);
        assertThat(calendarKeys()).contains(SALES);
    }

    @Test
    void only_an_own_entry_that_is_hidden_is_removed_for_good() {
        String key = inTown(() -> desk.add(fair("2027-09-10", "2027-09-12")));
        assertThatThrownBy(() -> inTown(() -> done(() -> desk.remove(key)))).isInstanceOf(NotAllowedException.class);

        inTown(() -> done(() -> desk.hide(key)));
        inTown(() -> done(() -> desk.remove(key)));
        assertThat(rows()).extracting(row -> row.entry().key()).doesNotContain(key);

        inTown(() -> done(() -> desk.hide(SALES)));
        assertThatThrownBy(() -> inTown(() -> done(() -> desk.remove(SALES)))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_table_is_looked_at_then_imported_and_a_second_time_changes_nothing() {
        SeasonFile file = file(
                SeasonImport.PEAKS,
                "nom;du;au;commerces\nMarché de Noël;4/12/2027;24/12/2027;\nFoire;10/09/2027;12/09/2027;fleuriste\n"
                        + "Foire;10/09/2027;12/09/2027;\nBraderie;32/09/2027;;\nVieille foire;10/09/2020;;\n");

        SeasonPreview.Ready preview = ready(file);
        assertThat(preview.lines())
                .extracting(SeasonLine::state)
                .containsExactly(
                        SeasonLine.State.NEW, SeasonLine.State.NEW, SeasonLine.State.KNOWN, SeasonLine.State.PROBLEM);
        assertThat(preview.past()).isEqualTo(1);
        assertThat(rows()).noneMatch(row -> row.state() == SeasonState.OWN);

        assertThat(inTown(() -> desk.confirm(file))).isEqualTo(2);
        assertThat(ready(file).toWrite()).isZero();
        assertThat(inTown(() -> desk.confirm(file))).isZero();
        assertThat(rows())
                .filteredOn(row -> row.state() == SeasonState.OWN)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.entry().origin().arguments()).containsExactly("dates.csv"));
    }

    @Test
    void school_holidays_are_imported_for_the_zone_of_the_town() {
        assertThat(inTown(desk::schoolCalendarEnd))
                .isEqualTo(new SchoolCalendarEnd("A", LocalDate.of(2026, 8, 30), true));
        SeasonFile file = file(
                SeasonImport.SCHOOL_HOLIDAYS,
                "Description;Date de début;Date de fin;Zones\nPrintemps;10/04/2027;25/04/2027;Zone A\n"
                        + "Printemps;17/04/2027;2/05/2027;Zone B\nVacances d'Été;3/07/2027;31/08/2027;Zones A/B/C\n");

        assertThat(ready(file).elsewhere()).isEqualTo(1);
        assertThat(inTown(() -> desk.confirm(file))).isEqualTo(2);
        assertThat(ready(file).toWrite()).isZero();

        assertThat(row("school.A.2027-04-10").entry().layer()).isEqualTo(Layer.NATIONAL);
        assertThat(row("school.A.2027-04-10").entry().effect()).isEqualTo(Effect.HINT);
        assertThat(inTown(desk::schoolCalendarEnd))
                .isEqualTo(new SchoolCalendarEnd("A", LocalDate.of(2027, 8, 31), true));
    }

    @Test
    void a_later_file_corrects_the_end_of_school_holidays() {
        inTown(() -> desk.confirm(file(SeasonImport.SCHOOL_HOLIDAYS, "nom;du;au\nÉté;3/07/2027;31/08/2027\n")));
        SeasonFile later = file(SeasonImport.SCHOOL_HOLIDAYS, "nom;du;au\nÉté;3/07/2027;29/08/2027\n");

        assertThat(ready(later).lines()).extracting(SeasonLine::state).containsExactly(SeasonLine.State.CHANGED);
        assertThat(inTown(() -> desk.confirm(later))).isEqualTo(1);
        assertThat(row("school.A.2027-07-03").entry().lastDay()).isEqualTo(LocalDate.of(2027, 8, 29));
    }

    @Test
    void a_file_that_is_no_calendar_is_refused_and_writes_nothing() {
        SeasonFile file = file(SeasonImport.PEAKS, "bonjour");

        assertThat(inTown(() -> desk.read(file))).isInstanceOf(SeasonPreview.Refused.class);
        assertThat(inTown(() -> desk.confirm(file))).isZero();
    }

    @Test
    void another_town_sees_and_touches_nothing_of_it() {
        String key = inTown(() -> desk.add(fair("2027-09-10", "2027-09-12")));
        inTown(() -> done(() -> desk.hide(SALES)));
        MunicipalityId elsewhere = towns.found();

        assertThat(acting.asSystem(elsewhere, () -> desk.rows(FIRST, LAST)))
                .noneMatch(row -> row.entry().key().equals(key))
                .extracting(SeasonRow::state)
                .containsOnly(SeasonState.AS_COMPUTED);
        for (Runnable touch : List.<Runnable>of(
                () -> desk.row(key),
                () -> desk.hide(key),
                () -> desk.show(key),
                () -> desk.restore(SALES),
                () -> desk.correct(key, fair("2027-09-10", "2027-09-13")))) {
            assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> done(touch)))
                    .isInstanceOf(NotAllowedException.class);
        }
        assertThat(row(SALES).state()).isEqualTo(SeasonState.HIDDEN);
    }

    private static NewSeasonEntry fair(String from, String lastDay) {
        return new NewSeasonEntry(
                LocalDate.parse(from), LocalDate.parse(lastDay), "Foire aux vins", Effect.PEAK, Set.of("WINE", "CAFE"));
    }

    private static SeasonFile file(SeasonImport about, String content) {
        return new SeasonFile(about, "dates.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private SeasonPreview.Ready ready(SeasonFile file) {
        return (SeasonPreview.Ready) inTown(() -> desk.read(file));
    }

    private List<SeasonRow> rows() {
        return inTown(() -> desk.rows(FIRST, LAST));
    }

    private SeasonRow row(String key) {
        return inTown(() -> desk.row(key));
    }

    private List<String> calendarKeys() {
        return inTown(desk::calendar).between(FIRST, LAST).stream()
                .map(SeasonEntry::key)
                .toList();
    }

    private <T> T inTown(Callable<T> work) {
        return acting.asSystem(town, work);
    }

    private static Object done(Runnable work) {
        work.run();
        return null;
    }
}
