package org.echoppe.booking.standby;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.echoppe.access.AccountId;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.testing.Acting;

/** Mentors beside the one of a cohort, and everybody on standby. */
@ApplicationScoped
public class StandbyFixture {

    @Inject
    private Acting acting;

    @Inject
    private MentorDesk mentors;

    @Inject
    private StandbyDesk standby;

    @Inject
    private CallDesk desk;

    public AccountId relay(Cohort cohort, String name) {
        return relay(cohort, name, ActionCode.DIGITAL_PAYMENT, Set.of());
    }

    public AccountId relay(Cohort cohort, String name, ActionCode skill, Set<String> interests) {
        var data = new MentorData(
                name,
                "Relais et Cie",
                name.toLowerCase() + "." + System.nanoTime() + "@example.org",
                null,
                Map.of(skill, 2),
                Set.of("fr"),
                Set.of(Mode.ON_SITE),
                1,
                "Su 09:00-10:00",
                interests,
                null,
                null);
        return acting.asSystem(
                cohort.town(),
                () -> mentors.card(mentors.add(cohort.programme(), data)).account());
    }

    public void standsBy(AccountId mentor) {
        acting.asAccount(mentor, () -> {
            standby.begin(StandbyTime.TWO_HOURS);
            return null;
        });
    }

    public void leaves(AccountId mentor) {
        acting.asAccount(mentor, () -> {
            standby.end();
            return null;
        });
    }

    /** As the clock would, had it gone round. */
    public void goesRound(Cohort cohort) {
        acting.asSystem(cohort.town(), () -> {
            desk.due().forEach(due -> desk.moveOn(due.call()));
            return null;
        });
    }

    public <T> T as(MerchantId shop, Cohort cohort, Callable<T> work) {
        return acting.asMerchant(cohort.town(), shop.value(), work);
    }
}
