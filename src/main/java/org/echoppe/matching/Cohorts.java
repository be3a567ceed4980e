package org.echoppe.matching;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/** Calls everyone of a programme together. */
@ApplicationScoped
class Cohorts {

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ProgrammeDesk programmes;

    Cohort of(ProgrammeId programme, List<Pairing> together) {
        return new Cohort(
                merchants.profiles(programme),
                mentors.profiles(programme),
                together.stream().collect(toMap(Pairing::merchant, Pairing::mentor)),
                programmes.view(programme).zone());
    }
}
