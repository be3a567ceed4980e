package org.echoppe.radar.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.echoppe.booking.CallBackDesk;
import org.echoppe.booking.CallBackRow;
import org.echoppe.programme.ProgrammeView;

/** Shops that asked to be called. */
@ApplicationScoped
class CallWatch implements Watch {

    @Inject
    private CallBackDesk calls;

    @Override
    public List<RadarRule> rules() {
        return List.of(RadarRule.CALL_BACK);
    }

    @Override
    public List<Finding> findings(ProgrammeView programme, Thresholds thresholds) {
        return calls.waiting().stream().map(CallWatch::finding).toList();
    }

    private static Finding finding(CallBackRow call) {
        return Finding.of(
                RadarRule.CALL_BACK,
                call.merchant().value() + "." + call.askedAt().getEpochSecond(),
                Subject.named(call.shop()).of(call.merchant(), call.phone()),
                call.askedAt(),
                call.person(),
                call.askedAt());
    }

    @Override
    public Resolved resolve(ProgrammeView programme, Finding finding) {
        calls.called(finding.about().merchant());
        return Resolved.FOR_GOOD;
    }
}
