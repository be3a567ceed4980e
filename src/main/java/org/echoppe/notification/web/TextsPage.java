package org.echoppe.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.TextDesk;
import org.echoppe.notification.TextRow;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Every letter the house writes: when it goes, and who changed its text. */
@Named
@RequestScoped
public class TextsPage {

    @Inject
    private TextDesk desk;

    @Inject
    private TownDesk towns;

    @Inject
    private Visitor visitor;

    @Inject
    @ManagedProperty("#{param.language}")
    private String asked;

    private List<TextRow> rows;

    @PostConstruct
    void load() {
        rows = desk.list(Locale.forLanguageTag(getLanguage()));
    }

    public List<TextRow> getRows() {
        return rows;
    }

    /** In which language the letters are, which need not be the page's. */
    public String getLanguage() {
        boolean isKnown =
                Texts.LANGUAGES.stream().anyMatch(known -> known.getLanguage().equals(asked));
        return isKnown ? asked : visitor.getLanguage();
    }

    public List<String> getLanguages() {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }

    public String state(TextRow row) {
        if (row.isFlawed() || row.failed() > 0) {
            return "setAside";
        }
        return row.isOwn() ? "own" : "ours";
    }

    public String tone(TextRow row) {
        return switch (state(row)) {
            case "setAside" -> "rush";
            case "own" -> "done";
            default -> "quiet";
        };
    }

    public String when(TextRow row) {
        return new Wording(visitor.getLocale(), towns.identity().zone()).day(row.changedAt());
    }
}
