package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.draft.RowFixture.alone;
import static org.echoppe.matching.draft.RowFixture.mentor;
import static org.echoppe.matching.draft.RowFixture.pinned;
import static org.echoppe.matching.draft.RowFixture.published;
import static org.echoppe.matching.draft.RowFixture.with;

import java.util.List;
import org.echoppe.matching.Criterion;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;
import org.junit.jupiter.api.Test;

class DraftFilterTest {

    private static final List<DraftRow> ROWS = List.of(
            with("Épicerie du Quai", "Inès Morel", 60),
            alone("Fleurs", ActionCode.SOCIAL_NETWORKS, Criterion.CAPACITY),
            pinned("Garage", "Karim", "Karim"),
            published("Librairie", "Inès Morel", "Inès Morel"));

    private static final List<DraftLoad> LOADS = List.of(
            new DraftLoad(mentor("Inès Morel"), "Inès Morel", "Agence", 2, 2),
            new DraftLoad(mentor("Karim"), "Karim", "Agence", 1, 2));

    @Test
    void asking_for_nothing_shows_everybody() {
        assertThat(DraftFilter.EVERYTHING.among(ROWS, LOADS)).isEqualTo(ROWS);
    }

    @Test
    void letters_find_shops_and_mentors_without_accents_and_capitals() {
        assertThat(shops(new DraftFilter("EPI", "", null, null, DraftShow.ALL))).containsExactly("Épicerie du Quai");
        assertThat(shops(new DraftFilter("ines", "", null, null, DraftShow.ALL)))
                .containsExactly("Épicerie du Quai", "Librairie");
    }

    @Test
    void district_trade_and_action_each_leave_who_has_them() {
        assertThat(shops(new DraftFilter("", "33000", null, null, DraftShow.ALL)))
                .isEmpty();
        assertThat(shops(new DraftFilter("", "33110", Trade.FLORIST, null, DraftShow.ALL)))
                .isEmpty();
        assertThat(shops(new DraftFilter("", "33110", Trade.BAKERY, ActionCode.SOCIAL_NETWORKS, DraftShow.ALL)))
                .containsExactly("Fleurs");
    }

    @Test
    void each_kind_shows_its_own() {
        assertThat(shops(DraftShow.ALONE)).containsExactly("Fleurs");
        assertThat(shops(DraftShow.PINNED)).containsExactly("Garage");
        assertThat(shops(DraftShow.MOVED)).containsExactly("Garage");
        assertThat(shops(DraftShow.FRESH)).containsExactly("Épicerie du Quai", "Garage");
        assertThat(shops(DraftShow.MENTOR_FULL)).containsExactly("Épicerie du Quai", "Librairie");
        assertThat(shops(DraftShow.MENTOR_WITH_ROOM)).containsExactly("Garage");
    }

    private static List<String> shops(DraftShow show) {
        return shops(new DraftFilter("", "", null, null, show));
    }

    private static List<String> shops(DraftFilter filter) {
        return filter.among(ROWS, LOADS).stream().map(DraftRow::shop).toList();
    }
}
