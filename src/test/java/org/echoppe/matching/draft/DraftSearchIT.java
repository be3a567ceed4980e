package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.matching.ProgrammeFixture;
import org.echoppe.matching.ProgrammeFixture.Town;
import org.echoppe.matching.optimum.Progress;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A search beside whoever asked for it: left, found again, stopped, overtaken. */
@ExtendWith(ArquillianExtension.class)
class DraftSearchIT {

    @Inject
    private ProgrammeFixture programmes;

    @Inject
    private SearchFixture fixture;

    @Inject
    private DraftSearch search;

    @Inject
    private DraftSearches searches;

    @Inject
    private DraftDesk desk;

    @Inject
    private DraftStepDesk steps;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still() {
        clock.set(TestClock.TUESDAY_NINE);
    }

    @Test
    void whoever_comes_back_finds_how_far_it_is() {
        Town town = programmes.found();
        DraftId draft = open(town);
        SearchAsked asked = begin(town, draft);

        assertThat(as(town, () -> searches.goesOn(asked, 64, 128))).isTrue();

        assertThat(view(town, draft).search()).isEqualTo(new Search(64, 128, false));
        assertThat(view(town, draft).search().percent()).isEqualTo(50);
    }

    @Test
    void what_it_finds_is_in_the_draft_and_it_is_over() {
        Town town = programmes.found();
        DraftId draft = open(town);
        SearchAsked asked = begin(town, draft);

        run(town, asked);

        assertThat(view(town, draft).search()).isNull();
        assertThat(view(town, draft).worth().paired()).isEqualTo(2);
        assertThat(view(town, draft).worth().proven()).isTrue();
        assertThat(view(town, draft).worth().current()).isTrue();
    }

    @Test
    void one_that_is_stopped_keeps_what_it_has_and_says_so() {
        Town town = programmes.found();
        DraftId draft = open(town);
        SearchAsked asked = begin(town, draft);

        assertThat(as(town, () -> desk.stop(draft))).isTrue();
        assertThat(view(town, draft).search().stopping()).isTrue();
        run(town, asked);

        assertThat(view(town, draft).search()).isNull();
        assertThat(view(town, draft).worth().complete()).isFalse();
        assertThat(as(town, () -> desk.stop(draft))).isFalse();
    }

    @Test
    void what_was_found_for_other_steps_is_thrown_away() {
        Town town = programmes.found();
        DraftId draft = open(town);
        SearchAsked asked = begin(town, draft);
        Question question = as(town, () -> searches.question(asked).orElseThrow());
        as(town, () -> steps.swap(draft, town.shops().get(0), town.shops().get(1)));
        DraftWorth after = view(town, draft).worth();

        boolean done = as(town, () -> searches.keep(asked, question, question.answer(Progress.UNWATCHED)));

        assertThat(done).isFalse();
        assertThat(view(town, draft).worth()).isEqualTo(after);
        assertThat(view(town, draft).search()).isNotNull();
    }

    @Test
    void while_one_is_under_way_no_other_begins_until_it_falls_silent() {
        Town town = programmes.found();
        DraftId draft = open(town);
        SearchAsked first = begin(town, draft);

        assertThat(as(town, () -> fixture.begin(draft))).isEmpty();
        clock.forward(Duration.ofSeconds(61));
        SearchAsked second = begin(town, draft);

        assertThat(as(town, () -> searches.goesOn(first, 1, 2))).isFalse();
        assertThat(as(town, () -> searches.question(first))).isEmpty();
        assertThat(as(town, () -> searches.goesOn(second, 1, 2))).isTrue();
    }

    @Test
    void for_a_draft_that_was_put_away_nothing_is_looked_for() {
        Town town = programmes.found();
        DraftId draft = open(town);
        SearchAsked asked = begin(town, draft);
        as(town, () -> desk.discard(draft));

        assertThat(as(town, () -> searches.question(asked))).isEmpty();
        assertThat(view(town, draft).search()).isNull();
    }

    private void run(Town town, SearchAsked asked) {
        acting.asSystem(town.id(), () -> {
            search.search(asked);
            return List.of();
        });
    }

    private SearchAsked begin(Town town, DraftId draft) {
        return as(town, () -> fixture.begin(draft)).orElseThrow();
    }

    private DraftId open(Town town) {
        return as(town, () -> desk.open(town.programme(), "Essai"));
    }

    private DraftView view(Town town, DraftId draft) {
        return as(town, () -> desk.view(draft));
    }

    private <T> T as(Town town, Callable<T> work) {
        return programmes.asCoordinator(town, work);
    }
}
