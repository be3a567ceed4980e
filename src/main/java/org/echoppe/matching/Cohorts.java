package org.echoppe.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/** Calls everyone of a programme together. */
@ApplicationScoped
public class Cohorts {

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ProgrammeDesk programmes;

    /** Nobody is together with anybody yet. */
    public Cohort of(ProgrammeId programme) {
        return new Cohort(
                merchants.profiles(programme),
                mentors.profiles(programme),
                Map.of(),
                programmes.view(programme).zone());
    }
}
