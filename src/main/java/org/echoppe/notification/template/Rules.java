package org.echoppe.notification.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a town may write: the pieces of a letter in their places, conditions, one list at a time, and the words of the kind.
 * All else is a flaw with its line.
 */
public final class Rules {

    public static final int LONGEST = 20_000;

    private static final int MOST_FLAWS = 10;
    private static final String MESSAGE = "@mail.message";
    private static final String FACTS = "@mail.facts";
    private static final String FACT = "@mail.fact";
    private static final Set<String> PARAGRAPHS = Set.of("@mail.line", "@mail.quiet", "@mail.button", FACT);
    private static final Set<String> PARTS = Set.of(MESSAGE, FACTS, FACT, "@mail.line", "@mail.quiet", "@mail.button");
    private static final Set<String> CONDITIONS =
            Set.of("#if", "#elseif", "#else", "#switch", "#case", "#default", "#break", "#list", "#sep");
    private static final Set<String> STANDING = Set.of("#elseif", "#else", "#case", "#default", "#break", "#sep");
    private static final Pattern MARKUP = Pattern.compile("<[^\\s<]{0,20}|&#?\\w+;|#\\{");
    private static final Pattern LIST = Pattern.compile("(\\w+)\\s+as\\s+(\\w+)");

    private final Vocabulary vocabulary;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Deque<Piece> open = new ArrayDeque<>();
    private final Map<String, Word> elements = new HashMap<>();

    private int messages;

    private Rules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What in this text is against them, first line first; none where it may be printed. */
    public static List<Flaw> brokenBy(String source, Vocabulary vocabulary) {
        if (source.length() > LONGEST) {
            return List.of(Flaw.at(0, "long", String.valueOf(LONGEST)));
        }
        var rules = new Rules(vocabulary);
        Pieces pieces = Pieces.of(source);
        rules.flaws.addAll(pieces.flaws());
        pieces.all().forEach(rules::look);
        rules.end();
        return rules.flaws.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Flaw::line))
                .limit(MOST_FLAWS)
                .toList();
    }

    private void look(Piece piece) {
        switch (piece.kind()) {
            case TEXT -> text(piece);
            case VALUE -> {
                place(piece);
                expression(piece, piece.inside());
            }
            case OPEN -> opens(piece);
            case CLOSE -> closes(piece);
        }
    }

    private void text(Piece piece) {
        if (!piece.isBlank()) {
            place(piece);
        }
        Matcher markup = MARKUP.matcher(piece.inside());
        while (markup.find()) {
            flaw(piece, markup.start(), "markup", markup.group());
        }
    }

    private void opens(Piece piece) {
        if (PARTS.contains(piece.name()) && !piece.inside().endsWith("/")) {
            part(piece);
        } else if (CONDITIONS.contains(piece.name())) {
            condition(piece);
        } else {
            flaw(piece, "directive", "<" + piece.name() + ">");
            return;
        }
        if (!STANDING.contains(piece.name())) {
            open.push(piece);
        }
    }

    private void part(Piece piece) {
        if (!isPlaced(piece)) {
            flaw(piece, "place", "<" + piece.name() + ">");
        }
        messages += piece.name().equals(MESSAGE) ? 1 : 0;
        flaws.addAll(PartRules.of(piece, vocabulary));
        expression(piece, PartRules.values(piece));
    }

    private boolean isPlaced(Piece piece) {
        return switch (piece.name()) {
            case MESSAGE -> open.isEmpty();
            case FACT -> around().equals(FACTS);
            default -> around().equals(MESSAGE);
        };
    }

    private void condition(Piece piece) {
        if (piece.opens("#list")) {
            list(piece);
        } else {
            expression(piece, piece.inside());
        }
    }

    private void list(Piece piece) {
        Matcher list = LIST.matcher(piece.inside());
        Word listed = list.matches() ? vocabulary.word(list.group(1)).orElse(null) : null;
        if (listed == null || !listed.isList()) {
            flaw(piece, "list", piece.inside());
        } else if (open.stream().anyMatch(outer -> outer.opens("#list"))) {
            flaw(piece, "listInList");
        } else {
            elements.put(list.group(2), listed);
        }
    }

    private void closes(Piece piece) {
        boolean isAny = piece.name().equals("@");
        if (!isAny && open.stream().noneMatch(outer -> outer.name().equals(piece.name()))) {
            flaw(piece, "closes", "</" + piece.name() + ">");
            return;
        }
        while (!isAny && !open.peek().name().equals(piece.name())) {
            isOpen(open.pop());
        }
        open.poll();
    }

    private void isOpen(Piece piece) {
        flaw(piece, "open", "<" + piece.name() + ">");
    }

    private void end() {
        open.forEach(this::isOpen);
        if (messages != 1 && flaws.isEmpty()) {
            flaws.add(Flaw.at(0, "message"));
        }
    }

    /** Words stand in a paragraph, a fact or a button: elsewhere the text part would lose them. */
    private void place(Piece piece) {
        if (!PARAGRAPHS.contains(around())) {
            flaw(piece, firstWord(piece), "loose", piece.inside());
        }
    }

    private static int firstWord(Piece piece) {
        return piece.inside().length() - piece.inside().stripLeading().length();
    }

    private String around() {
        return open.stream().filter(Piece::isPart).map(Piece::name).findFirst().orElse("");
    }

    private void expression(Piece piece, String words) {
        Expression said = Expression.of(words);
        said.strange().forEach(sign -> flaw(piece, "sign", sign));
        said.uses().forEach(use -> use(piece, use));
    }

    private void use(Piece piece, Expression.Use use) {
        Word element = elements.get(use.word());
        Word word = element != null ? element : vocabulary.word(use.word()).orElse(null);
        if (word == null) {
            flaw(piece, "word", use.word());
        } else if (use.field() != null && !word.fields().contains(use.field())) {
            flaw(piece, "word", use.word() + "." + use.field());
        }
    }

    private void flaw(Piece piece, String key, String... about) {
        flaws.add(Flaw.at(piece.line(), key, about));
    }

    private void flaw(Piece piece, int at, String key, String about) {
        int line = piece.line()
                + (int) piece.inside()
                        .substring(0, at)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
        flaws.add(Flaw.at(line, key, about));
    }
}
