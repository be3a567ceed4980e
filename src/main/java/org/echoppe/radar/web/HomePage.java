package org.echoppe.radar.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.CallBackDesk;
import org.echoppe.booking.CallBackRow;
import org.echoppe.matching.answer.AnswerDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.season.SchoolCalendarEnd;
import org.echoppe.programme.season.SeasonDesk;
import org.echoppe.radar.Beginnings;
import org.echoppe.radar.FirstStep;
import org.echoppe.radar.RadarDesk;
import org.echoppe.radar.Week;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Wording;

/** Where the coordinator's work begins: what is still missing before merchants book, and the figures of the week. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private RadarDesk desk;

    @Inject
    private SeasonDesk seasons;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    private CallBackDesk callBacks;

    @Inject
    private AnswerDesk answers;

    private Beginnings beginnings;
    private Week week;
    private SchoolCalendarEnd schoolCalendarEnd;

    @PostConstruct
    void read() {
        beginnings = desk.beginnings();
        week = desk.week().orElse(null);
        schoolCalendarEnd = seasons.schoolCalendarEnd();
    }

    /** Shops that wait to be called, the longest waiting first. */
    public List<CallBackRow> getCallBacks() {
        return callBacks.waiting();
    }

    /** What mentors and shops have said about their pairings, and nobody has seen to yet. */
    public int getAnswers() {
        return beginnings.programme() == null
                ? 0
                : answers.toDo(beginnings.programme().id());
    }

    public String called(MerchantId merchant) {
        callBacks.called(merchant);
        return "/coordinator/home?faces-redirect=true";
    }

    public String since(CallBackRow row) {
        return getWording().day(row.askedAt()) + ", " + getWording().hour(row.askedAt());
    }

    public String phone(String number) {
        return Phone.shown(number).replace(' ', '\u00a0');
    }

    public List<FirstStep> getSteps() {
        return List.of(FirstStep.values());
    }

    /** The page where a first step is done. */
    public String where(FirstStep step) {
        return switch (step) {
            case PROGRAMME -> "/coordinator/programme";
            case MERCHANTS -> beginnings.isDone(step) ? "/coordinator/merchants" : "/coordinator/import";
            case MENTORS -> beginnings.isDone(step) ? "/coordinator/mentors" : "/coordinator/import";
            case PROPOSED, PUBLISHED -> "/coordinator/matching";
            case FIRST_SESSION -> "/coordinator/board";
        };
    }

    /** The first one not done: what to do now. */
    public boolean isNext(FirstStep step) {
        return step
                == getSteps().stream()
                        .filter(other -> !beginnings.isDone(other))
                        .findFirst()
                        .orElse(null);
    }

    public Beginnings getBeginnings() {
        return beginnings;
    }

    /** Null while no programme is open. */
    public Week getWeek() {
        return week;
    }

    public SchoolCalendarEnd getSchoolCalendarEnd() {
        return schoolCalendarEnd;
    }

    public Wording getWording() {
        return new Wording(visitor.getLocale(), town.identity().zone());
    }
}
