package org.echoppe.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
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
        List<MerchantProfile> shops = merchants.profiles(programme);
        return of(programmes.view(programme), shops, shops.size());
    }

    /** The same with no merchants but these, who are judged as among all. */
    public Cohort of(ProgrammeId programme, Set<MerchantId> few) {
        return of(programmes.view(programme), merchants.profiles(programme, few), merchants.count(programme));
    }

    private Cohort of(ProgrammeView programme, List<MerchantProfile> shops, int inAll) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), programme.zone());
        return new Cohort(
                shops, mentors.profiles(programme.id()), Map.of(), Terms.of(programme, inAll, today, Weights.USUAL));
    }
}
