package org.echoppe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.programme.ProgrammeFixture.autumn;
import static org.echoppe.programme.ProgrammeFixture.spring;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.calendar.quiet.PeakPolicy;
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
class ProgrammeDeskIT {

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private ProgrammeDesk desk;

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
    void a_programme_is_seen_as_it_was_opened_with_its_towns_zone() {
        var id = open(spring());

        var view = acting.asSystem(town, () -> desk.view(id));

        assertThat(view.name()).isEqualTo("Printemps 2027");
        assertThat(view.endsOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(view.rules()).isEqualTo(BookingRules.USUAL);
        assertThat(view.zone().getId()).isEqualTo("Europe/Paris");
        assertThat(view.department()).isEqualTo("33");
    }

    @Test
    void what_is_changed_stays_changed() {
        var id = open(spring());
        var rules = new BookingRules(
                List.of(20, 10), 90, 14, 3, 1, 2, 4, 12, 15, TravelMode.BICYCLE, 20, PeakPolicy.NOTHING);
        var longer = new NewProgramme("Printemps long", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 7, 14), rules);

        acting.asSystem(town, () -> change(id, longer));

        var view = acting.asSystem(town, () -> desk.view(id));
        assertThat(view.name()).isEqualTo("Printemps long");
        assertThat(view.rules()).isEqualTo(rules);
        assertThat(view.rules().lengths()).containsExactly(10, 20);
    }

    @Test
    void the_current_programme_is_the_one_that_runs_even_when_a_later_one_waits() {
        open(autumn());
        var running = open(spring());

        assertThat(current().map(ProgrammeView::id)).contains(running);
    }

    @Test
    void the_current_programme_is_the_latest_when_none_runs() {
        open(spring());
        var latest = open(autumn());
        clock.set(Instant.parse("2027-07-15T10:00:00Z"));

        assertThat(current().map(ProgrammeView::id)).contains(latest);
    }

    @Test
    void the_last_day_counts_until_midnight_in_the_towns_zone() {
        var running = open(spring());
        open(autumn());

        clock.set(Instant.parse("2027-06-30T21:59:59Z"));
        assertThat(current().map(ProgrammeView::id)).contains(running);
        clock.set(Instant.parse("2027-06-30T22:00:00Z"));
        assertThat(current().map(ProgrammeView::id)).isNotEmpty().isNotEqualTo(Optional.of(running));
    }

    @Test
    void a_town_without_programme_has_no_current_one() {
        assertThat(current()).isEmpty();
    }

    @Test
    void another_towns_programme_is_not_found() {
        var id = open(spring());
        var elsewhere = towns.found();

        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> desk.view(id)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> change(id, autumn())))
                .isInstanceOf(NotAllowedException.class);
        assertThat(acting.asSystem(elsewhere, desk::current)).isEmpty();
    }

    private Object change(ProgrammeId id, NewProgramme wanted) {
        desk.change(id, wanted);
        return null;
    }

    private ProgrammeId open(NewProgramme wanted) {
        return acting.asSystem(town, () -> desk.open(wanted));
    }

    private Optional<ProgrammeView> current() {
        return acting.asSystem(town, desk::current);
    }
}
