package org.echoppe.notification.template;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of one kind of letter: those its default texts ask for, in whichever language. A new letter brings its own. */
public final class Vocabulary {

    private final Map<String, Word> words;

    /** What every letter knows besides. */
    private static final List<Word> EVERYWHERE = List.of(
            new Word("recipient", false, false, true, Set.of(), Set.of()),
            new Word(
                    "town",
                    false,
                    false,
                    true,
                    Set.of("name", "the", "email", "phone", "signatory", "signatoryTitle"),
                    Set.of()));

    private Vocabulary(Map<String, Word> words) {
        this.words = words;
    }

    /** What these texts of one kind use. */
    public static Vocabulary of(List<String> sources) {
        var found = new TreeMap<String, Word>();
        for (String source : sources) {
            var survey = new Survey();
            Pieces.of(source).all().forEach(survey::note);
            survey.words().forEach(word -> found.merge(word.name(), word, Vocabulary::both));
        }
        EVERYWHERE.forEach(word -> found.merge(word.name(), word, Vocabulary::both));
        return new Vocabulary(found);
    }

    public Collection<Word> words() {
        return words.values();
    }

    public Optional<Word> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /** The addresses a letter of this kind can lead to. */
    public List<Word> links() {
        return words.values().stream().filter(Word::isLink).toList();
    }

    private static Word both(Word one, Word other) {
        var fields = new TreeSet<>(one.fields());
        fields.addAll(other.fields());
        var cases = new TreeSet<>(one.cases());
        cases.addAll(other.cases());
        return new Word(
                one.name(),
                one.isList() || other.isList(),
                one.isLink() || other.isLink(),
                one.isSure() && other.isSure(),
                fields,
                cases);
    }
}
