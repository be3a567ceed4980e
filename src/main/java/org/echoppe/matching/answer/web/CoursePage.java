package org.echoppe.matching.answer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingView;
import org.echoppe.matching.StopReason;
import org.echoppe.matching.answer.AnswerDesk;
import org.echoppe.matching.answer.RelayMentor;
import org.echoppe.shared.Wording;
import org.echoppe.shared.web.Notices;

/** One pairing, as the coordinator pauses it, gives it to another mentor, or ends it. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    private PairingDesk desk;

    @Inject
    private AnswerDesk answers;

    @Inject
    private Handover handover;

    @Inject
    private PairingParameters asked;

    @Inject
    private TownDesk town;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private PairingView pairing;

    @PostConstruct
    void read() {
        pairing = desk.view(asked.pairing());
    }

    public String pause() {
        if (asked.pause().filter(pause -> desk.pause(asked.pairing(), pause)).isPresent()) {
            notices.success("matching", "course.pause.done");
        } else {
            notices.refusal("matching", "course.pause.not");
        }
        return here();
    }

    public String resume() {
        desk.resume(asked.pairing());
        notices.success("matching", "course.resumed");
        return here();
    }

    public String complete() {
        return ended(desk.complete(asked.pairing()));
    }

    public String stop() {
        return ended(desk.stop(asked.pairing(), asked.stopReason()));
    }

    private String ended(boolean isNew) {
        if (isNew) {
            notices.success("matching", "course.ended");
        } else {
            notices.refusal("matching", "course.ended.already");
        }
        return here();
    }

    public String replace() {
        handover.give(asked.pairing(), asked.mentor());
        return "/coordinator/answers?faces-redirect=true";
    }

    private String here() {
        return "/coordinator/course?faces-redirect=true&id=" + asked.pairing().value();
    }

    public PairingView getPairing() {
        return pairing;
    }

    public boolean isPauseAhead() {
        return pairing.hasPause(getToday());
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), town.identity().zone());
    }

    public List<RelayMentor> getRelays() {
        return answers.relays(asked.pairing());
    }

    public List<StopReason> getReasons() {
        return List.of(StopReason.values());
    }

    public Wording getWording() {
        return new Wording(visitor.getLocale(), town.identity().zone());
    }
}
