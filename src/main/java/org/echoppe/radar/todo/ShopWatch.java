package org.echoppe.radar.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.echoppe.action.blocker.ProblemDesk;
import org.echoppe.action.blocker.ProblemState;
import org.echoppe.action.blocker.SharedProblem;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.after.HelpDesk;
import org.echoppe.booking.after.HelpWanted;
import org.echoppe.booking.after.SaleDesk;
import org.echoppe.booking.after.SaleTold;
import org.echoppe.programme.ProgrammeView;

/** What shops said after a session, and what several of them are blocked by. */
@ApplicationScoped
class ShopWatch implements Watch {

    @Inject
    private HelpDesk help;

    @Inject
    private SaleDesk sales;

    @Inject
    private ProblemDesk problems;

    @Override
    public List<RadarRule> rules() {
        return List.of(RadarRule.SALE_TOLD, RadarRule.HELP_WANTED, RadarRule.SHARED_BLOCKER);
    }

    @Override
    public List<Finding> findings(ProgrammeView programme, Thresholds thresholds) {
        return Stream.of(
                        sales.told(programme.id()).stream()
                                .filter(sale -> !sale.isSettled())
                                .map(ShopWatch::finding),
                        help.wanted(programme.id()).stream().map(ShopWatch::finding),
                        problems.shared(programme.id()).stream()
                                .filter(problem -> problem.state() == ProblemState.NEW)
                                .map(ShopWatch::finding))
                .flatMap(found -> found)
                .toList();
    }

    private static Finding finding(SaleTold sale) {
        return Finding.of(
                RadarRule.SALE_TOLD,
                sale.session().value() + "." + sale.toldAt().getEpochSecond(),
                Subject.named(sale.shop())
                        .of(sale.merchant(), null)
                        .in(sale.session().value()),
                sale.toldAt(),
                sale.mentorName(),
                sale.startsAt());
    }

    private static Finding finding(HelpWanted wanted) {
        return Finding.of(
                RadarRule.HELP_WANTED,
                wanted.session().value() + "." + wanted.since().getEpochSecond(),
                Subject.named(wanted.shop())
                        .of(wanted.merchant(), wanted.phone())
                        .in(wanted.session().value()),
                wanted.since(),
                wanted.person(),
                wanted.mentor(),
                wanted.startsAt());
    }

    private static Finding finding(SharedProblem problem) {
        String key = problem.key().kind() + "."
                + Integer.toHexString(
                        problem.key().street().toLowerCase(Locale.ROOT).hashCode());
        return Finding.of(
                RadarRule.SHARED_BLOCKER,
                key + "." + problem.since().getEpochSecond(),
                Subject.named(problem.key().street()),
                problem.since(),
                problem.key().kind(),
                problem.shops(),
                problem.key().street());
    }

    @Override
    public Resolved resolve(ProgrammeView programme, Finding finding) {
        switch (finding.rule()) {
            case SALE_TOLD -> sales.settle(new SessionId(finding.about().row()), null);
            case HELP_WANTED -> help.settle(new SessionId(finding.about().row()), null);
            default -> {
                return Resolved.NOT;
            }
        }
        return Resolved.FOR_GOOD;
    }
}
