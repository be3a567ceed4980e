package org.echoppe.matching;

import java.time.LocalDate;
import org.echoppe.programme.MatchingRules;
import org.echoppe.programme.ProgrammeView;

/**
 * What a programme asks of its pairs.
 *
 * @param days             what is left of the programme
 * @param furthestMetres   how far on site; null where any distance will do
 * @param organisationMost how many merchants one organisation accompanies at most
 */
record Terms(Days days, Integer furthestMetres, int organisationMost, Weights weights) {

    static final int ANY_NUMBER = Integer.MAX_VALUE;

    private static final int METRES = 1000;

    static Terms of(ProgrammeView programme, int merchants, LocalDate today, Weights weights) {
        LocalDate first = programme.runsOn(today) ? today : programme.startsOn();
        MatchingRules rules = programme.matching();
        return new Terms(
                new Days(first, programme.endsOn()),
                rules.furthestKm() == null ? null : rules.furthestKm() * METRES,
                rules.organisationMost(merchants).orElse(ANY_NUMBER),
                weights);
    }

    Terms with(Weights others) {
        return new Terms(days, furthestMetres, organisationMost, others);
    }
}
