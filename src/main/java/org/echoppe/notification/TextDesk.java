package org.echoppe.notification;

import static org.echoppe.access.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.echoppe.access.AccountId;
import org.echoppe.access.AccountRow;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.TextAnswer.Flawed;
import org.echoppe.notification.TextAnswer.Kept;
import org.echoppe.notification.TextAnswer.Overtaken;
import org.echoppe.notification.template.Flaw;
import org.echoppe.notification.template.Word;
import org.echoppe.shared.Texts;

/** The texts of a town's letters: ours, or what it writes in their place. Each change is kept, so each can be undone. */
@ApplicationScoped
@Transactional
public class TextDesk {

    private static final int MOST_EXAMPLES = 8;

    @Inject
    private OwnTexts own;

    @Inject
    private Typesetter typesetter;

    @Inject
    private Trials trials;

    @Inject
    private Outbox outbox;

    @Inject
    private TownDesk towns;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Every letter in this language, and who changed its text. */
    @AllowedTo(COORDINATOR)
    public List<TextRow> list(Locale language) {
        Map<TextKey, OwnText> newest = new HashMap<>();
        own.all().forEach(text -> newest.put(text.key(), text));
        Map<AccountId, String> names = names();
        List<TextRow> rows = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            TextKey key = TextKey.of(kind, language);
            rows.add(row(key, newest.get(key), names));
        }
        return rows;
    }

    /** How many of the town's own texts have to be set aside: the words of the application have changed. */
    @AllowedTo(COORDINATOR)
    public long setAside() {
        return Texts.LANGUAGES.stream()
                .flatMap(language -> list(language).stream())
                .filter(row -> row.isFlawed() || row.failed() > 0)
                .count();
    }

    @AllowedTo(COORDINATOR)
    public TextSheet sheet(TextKey key) {
        String usual = typesetter.defaults().editable(key.kind(), key.locale());
        List<OwnText> versions = own.versions(key);
        String source = versions.isEmpty() ? null : versions.get(0).source();
        Map<AccountId, String> names = names();
        return new TextSheet(
                key,
                typesetter.defaults().about(key.kind(), visitor.getLocale()),
                numberOf(versions),
                source != null,
                source == null ? usual : source,
                usual,
                words(key.kind()),
                source == null ? List.of() : typesetter.flawsIn(key.source(source)),
                versions.stream().map(text -> version(text, names)).toList(),
                outbox.examples(key, MOST_EXAMPLES));
    }

    /** What an earlier version said; ours, where it was ours. */
    @AllowedTo(COORDINATOR)
    public String sourceOf(TextKey key, int number) {
        String usual = typesetter.defaults().editable(key.kind(), key.locale());
        return own.versions(key).stream()
                .filter(text -> text.number() == number)
                .findFirst()
                .map(text -> text.source() == null ? usual : text.source())
                .orElseThrow(() -> new NotAllowedException("text", number));
    }

    /** Uses this text from the next letter on, if nothing in it could fail. */
    @AllowedTo(COORDINATOR)
    public TextAnswer keep(NewText wanted) {
        OwnSource text = wanted.key().source(wanted.source());
        List<Flaw> flaws = typesetter.flawsIn(text);
        return flaws.isEmpty() ? write(wanted, text.source()) : new Flawed(flaws);
    }

    /** Uses our text again; the town's own stays among the versions. */
    @AllowedTo(COORDINATOR)
    public TextAnswer dropOwn(TextKey key, int basedOn) {
        return write(new NewText(key, basedOn, ""), null);
    }

    /** The text as its reader would see it. */
    @AllowedTo(COORDINATOR)
    public TrialAnswer show(TextTrial trial) {
        return trials.show(trial);
    }

    /** The text as a letter to the coordinator herself. */
    @AllowedTo(COORDINATOR)
    public TrialAnswer post(TextTrial trial) {
        return trials.post(trial);
    }

    private TextAnswer write(NewText wanted, String sourceOrNull) {
        TextKey key = wanted.key();
        key.kind();
        key.locale();
        towns.rewriteLetters();
        if (numberOf(own.versions(key)) != wanted.basedOn()) {
            return new Overtaken();
        }
        var text = new OwnText(key, wanted.basedOn() + 1, sourceOrNull, visitor.account(), clock.instant());
        own.add(text);
        history.note(
                sourceOrNull == null ? "text.dropped" : "text.rewritten",
                visitor.town().value(),
                key.event() + " " + key.language());
        return new Kept();
    }

    private TextRow row(TextKey key, OwnText text, Map<AccountId, String> names) {
        String about = typesetter.defaults().about(key.kind(), visitor.getLocale());
        if (text == null || text.source() == null) {
            String by = text == null ? null : names.get(text.madeBy());
            return new TextRow(key, about, text == null ? null : text.madeAt(), by, false, false, 0);
        }
        boolean isFlawed = !typesetter.flawsIn(key.source(text.source())).isEmpty();
        long failed = outbox.countFailed(key, text.madeAt());
        return new TextRow(key, about, text.madeAt(), names.get(text.madeBy()), true, isFlawed, failed);
    }

    private List<Word> words(LetterKind kind) {
        return typesetter.defaults().vocabulary(kind).words().stream()
                .sorted(Comparator.comparing(Word::isLink).thenComparing(Word::name))
                .toList();
    }

    private static TextVersion version(OwnText text, Map<AccountId, String> names) {
        return new TextVersion(text.number(), text.madeAt(), names.get(text.madeBy()), text.source() != null);
    }

    private static int numberOf(List<OwnText> versions) {
        return versions.isEmpty() ? 0 : versions.get(0).number();
    }

    private Map<AccountId, String> names() {
        Map<AccountId, String> names = new HashMap<>();
        for (AccountRow person : towns.coordinators()) {
            names.put(person.id(), person.name());
        }
        return names;
    }
}
