package org.echoppe.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;

/** Calls everyone of a programme together. */
@ApplicationScoped
public class Cohorts {

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Clock clock;

    /** Nobody is together with anybody yet; weighed as usual. */
    public Cohort of(ProgrammeId programme) {
        ProgrammeView view = programmes.view(programme);
        List<MerchantProfile> shops = merchants.profiles(programme);
        LocalDate today = LocalDate.ofInstant(clock.instant(), view.zone());
        return new Cohort(
                shops, mentors.profiles(programme), Map.of(), Terms.of(view, shops.size(), today, Weights.USUAL));
    }
}
