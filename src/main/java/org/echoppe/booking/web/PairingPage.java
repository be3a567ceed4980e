package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.booking.MentorDayDesk;
import org.echoppe.booking.ShopFile;
import org.echoppe.matching.Answered;
import org.echoppe.matching.DeclineReason;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.answer.NewQuestion;
import org.echoppe.matching.answer.QuestionDesk;
import org.echoppe.matching.answer.QuestionRow;
import org.echoppe.shared.Texts;

/** One of a mentor's shops: yes or no while it is offered, what was done there before, and a word with the town hall. */
@Named
@RequestScoped
public class PairingPage {

    private static final String DAY = "/mentor/day?faces-redirect=true&done=";

    @Inject
    private MentorDayDesk desk;

    @Inject
    private PairingDesk pairings;

    @Inject
    private QuestionDesk questions;

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Optional<ShopFile> file;
    private String question;

    /** Null where the pairing is not, or no longer, theirs. */
    public ShopFile getFile() {
        if (file == null) {
            file = desk.file(pairing(), visitor.getLocale());
        }
        return file.orElse(null);
    }

    public String accept() {
        return DAY
                + (desk.accept(pairing()) == Answered.GIVEN
                        ? "accepted&of=" + pairing().value()
                        : "over");
    }

    /** Only ever a form that was sent: an address that is opened declines nothing. */
    public boolean isDeclined() {
        return FacesContext.getCurrentInstance().isPostback() && parameters.containsKey("decline");
    }

    public String decline() {
        Answered answered = pairings.decline(pairing(), reason(parameters.get("decline")));
        return switch (answered) {
            case GIVEN -> DAY + "declined";
            case ALREADY_OVER -> DAY + "over";
            case ALREADY_ACCEPTED -> here("accepted");
        };
    }

    private static DeclineReason reason(String text) {
        return Stream.of(DeclineReason.values())
                .filter(reason -> reason.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("reason", text));
    }

    public void check(FacesContext faces, UIComponent field, Object typed) {
        if (String.valueOf(typed).strip().length() > NewQuestion.LONGEST) {
            String text = new Texts("matching", visitor.getLocale()).of("mine.question.long", NewQuestion.LONGEST);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    public String ask() {
        questions.ask(pairing(), new NewQuestion(getKey(), question));
        return here("asked");
    }

    private String here(String done) {
        return "/mentor/pairing?faces-redirect=true&id=" + pairing().value() + "&done=" + done;
    }

    private PairingId pairing() {
        String text = parameters.getOrDefault("id", "");
        try {
            return new PairingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("pairing", text);
        }
    }

    /** Another one for each time the form is shown. */
    public String getKey() {
        String sent = parameters.getOrDefault("key", "");
        return sent.matches("[0-9a-f-]{36}") ? sent : UUID.randomUUID().toString();
    }

    public List<QuestionRow> getQuestions() {
        return getFile() == null ? List.of() : questions.asked(pairing());
    }

    public List<DeclineReason> getReasons() {
        return List.of(DeclineReason.values());
    }

    public TownHours getHours() {
        return hours;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
