package org.echoppe.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.NewText;
import org.echoppe.notification.TextAnswer;
import org.echoppe.notification.TextAnswer.Flawed;
import org.echoppe.notification.TextAnswer.Kept;
import org.echoppe.notification.TextDesk;
import org.echoppe.notification.TextExample;
import org.echoppe.notification.TextSheet;
import org.echoppe.notification.TextTrial;
import org.echoppe.notification.TextVersion;
import org.echoppe.notification.TrialAnswer;
import org.echoppe.notification.TrialAnswer.Posted;
import org.echoppe.notification.TrialAnswer.Unshown;
import org.echoppe.notification.template.Flaw;
import org.echoppe.notification.template.Word;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;
import org.echoppe.shared.web.Notices;

/** One letter's text: read, changed, tried, and put back. */
@Named
@RequestScoped
public class TextPage {

    @Inject
    private TextDesk desk;

    @Inject
    private TownDesk towns;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.event}")
    private String event;

    @Inject
    @ManagedProperty("#{param.language}")
    private String language;

    @Inject
    @ManagedProperty("#{param.version}")
    private String version;

    private TextAsked asked;
    private TextSheet sheet;
    private String source;
    private String example;
    private int basedOn;
    private List<String> flaws = List.of();

    @PostConstruct
    void load() {
        asked = new TextAsked(event, language);
        sheet = desk.sheet(asked.key());
        basedOn = sheet.number();
        source = version == null ? sheet.source() : desk.sourceOf(asked.key(), TextAsked.number(version));
        flaws = version == null ? sentences(sheet.flaws()) : List.of();
    }

    public TextSheet getSheet() {
        return sheet;
    }

    /** Why the text is not used, in sentences. */
    public List<String> getFlaws() {
        return flaws;
    }

    public String keep() {
        TextAnswer answer = desk.keep(new NewText(asked.key(), basedOn, typed()));
        if (answer instanceof Flawed broken) {
            flaws = sentences(broken.flaws());
            return null;
        }
        return told(answer, "text.kept");
    }

    public String dropOwn() {
        return told(desk.dropOwn(asked.key(), basedOn), "text.dropped");
    }

    private String told(TextAnswer answer, String done) {
        if (answer instanceof Kept) {
            notices.success("notification", done);
        } else {
            notices.refusal("notification", "text.overtaken");
        }
        return "/coordinator/text?faces-redirect=true&event=" + event + "&language=" + language;
    }

    /** Sends it to whoever asks; the text stays on the page as it is. */
    public String post() {
        TrialAnswer answer = desk.post(new TextTrial(asked.key(), typed(), TextAsked.message(example)));
        if (answer instanceof Posted posted) {
            notices.success("notification", "trial.posted", posted.address());
        } else if (answer instanceof Unshown broken) {
            flaws = sentences(broken.flaws());
        } else {
            notices.refusal("notification", "trial.tooMany");
        }
        return null;
    }

    private List<String> sentences(List<Flaw> found) {
        var texts = new Texts("notification", visitor.getLocale());
        return found.stream().map(flaw -> flaw.in(texts)).toList();
    }

    private String typed() {
        return source == null ? "" : source;
    }

    /** With which letter it can be looked at. */
    public List<SelectItem> getExamples() {
        var texts = new Texts("notification", visitor.getLocale());
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("", texts.of("text.example.ours"))));
        for (TextExample letter : sheet.examples()) {
            String label = letter.recipient() + ", " + when(letter.writtenAt());
            items.add(new SelectItem(letter.message().value().toString(), label));
        }
        return items;
    }

    /** How a word is written in a text. */
    public String sign(Word word) {
        return new WordSign(word).toString();
    }

    /** What stands there in our example, where there is one. */
    public String meaning(Word word) {
        var texts = new Texts("notification", visitor.getLocale());
        return Stream.of("meaning.", "link.", "sample.")
                .map(beginning -> beginning + word.name())
                .filter(texts::knows)
                .findFirst()
                .map(texts::of)
                .orElse("");
    }

    public String when(Instant at) {
        var wording = new Wording(visitor.getLocale(), towns.identity().zone());
        return wording.day(at) + ", " + wording.hour(at);
    }

    public String by(TextVersion one) {
        return one.by() == null ? new Texts("notification", visitor.getLocale()).of("text.by.gone") : one.by();
    }

    /** Where the text is shown as this part of a letter. */
    public String preview(String part) {
        return "/coordinator/text-preview?event=" + encoded(event) + "&language=" + encoded(language) + "&part=" + part;
    }

    private static String encoded(String word) {
        return URLEncoder.encode(String.valueOf(word), UTF_8);
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getExample() {
        return example;
    }

    public void setExample(String example) {
        this.example = example;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }
}
