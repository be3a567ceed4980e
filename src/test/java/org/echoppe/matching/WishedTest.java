package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WishedTest {

    private static final Set<String> INES = Wished.namesOf("Inès Morel", "Agence Grande Marée");

    @Test
    void a_mentor_is_named_either_part_first_or_by_their_organisation() {
        assertThat(Wished.of("MOREL, ines").isFor(INES)).isTrue();
        assertThat(Wished.of("Inès Morel").isFor(INES)).isTrue();
        assertThat(Wished.of("agence grande maree").isFor(INES)).isTrue();
        assertThat(Wished.of("Inès").isFor(INES)).isFalse();
    }

    @Test
    void one_of_several_who_is_known_is_enough() {
        assertThat(Wished.of("Guillaume Ferrand; Inès Morel").isForNoneOf(INES)).isFalse();
        assertThat(Wished.of("Guillaume Ferrand; Karim").isForNoneOf(INES)).isTrue();
    }

    @Test
    void who_names_nobody_names_nobody_unknown() {
        assertThat(Wished.of(null).isForNoneOf(INES)).isFalse();
        assertThat(Wished.of(" ; ").isForNoneOf(INES)).isFalse();
    }

    @Test
    void independents_are_not_wished_for_by_that_word() {
        assertThat(Wished.of("indépendant").isFor(Wished.namesOf("Olivier Tastet", "Indépendant")))
                .isFalse();
    }
}
