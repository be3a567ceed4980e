package org.echoppe.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.echoppe.programme.ActionCode;

/** A mentor's skills: all in one cell ("stock (3), site web"), or one column for each action with its level. */
record SkillCells(RowCells cells) {

    private static final int USUAL_LEVEL = 2;
    private static final Pattern WITH_NUMBER =
            Pattern.compile("(?iu)(.*?)[\\s:=(–-]*(?:niveau\\s*|level\\s*)?([0-3])\\s*(?:/\\s*3)?\\s*\\)?");
    private static final Pattern WITH_WORD = Pattern.compile("(.*?)\\s*(?:\\(([^)]*)\\)|[:=–]\\s*(.*))");

    /** Level 1 to 3 by action; what is not understood is noted. */
    Map<ActionCode, Integer> levels() {
        Map<ActionCode, Integer> levels = new EnumMap<>(ActionCode.class);
        cells.items(Column.SKILLS).forEach(item -> put(levels, item));
        cells.skills().forEach((action, word) -> level(word).ifPresent(level -> levels.put(action, level)));
        levels.values().removeIf(level -> level == 0);
        return levels;
    }

    private void put(Map<ActionCode, Integer> levels, String item) {
        Matcher withNumber = WITH_NUMBER.matcher(item);
        if (withNumber.matches()) {
            put(levels, withNumber.group(1), withNumber.group(2));
            return;
        }
        Matcher withWord = WITH_WORD.matcher(item);
        boolean hasLevel = Vocabulary.meaning("action", item).isEmpty() && withWord.matches();
        if (hasLevel) {
            put(levels, withWord.group(1), withWord.group(2) == null ? withWord.group(3) : withWord.group(2));
        } else {
            put(levels, item, String.valueOf(USUAL_LEVEL));
        }
    }

    private void put(Map<ActionCode, Integer> levels, String word, String levelWord) {
        Optional<ActionCode> action = cells.code(Column.SKILLS, "action", word).map(ActionCode::valueOf);
        action.ifPresent(known -> level(levelWord).ifPresent(level -> levels.merge(known, level, Math::max)));
    }

    private Optional<Integer> level(String word) {
        Matcher number = WITH_NUMBER.matcher(word);
        Optional<Integer> level = number.matches() && number.group(1).isBlank()
                ? Optional.of(number.group(2)).map(Integer::valueOf)
                : Vocabulary.meaning("level", word).map(Integer::valueOf);
        if (level.isEmpty() && !Vocabulary.loose(word).isEmpty()) {
            cells.note(
                    Column.SKILLS, "cell.unknownWord", Sayable.typed(RowCells.shortened(word)), Sayable.words("level"));
        }
        return level;
    }

    /** All the skills of somebody in one cell, as they are written in a sheet. */
    static Sayable said(Map<ActionCode, Integer> skills) {
        Map<ActionCode, Integer> inOrder = new EnumMap<>(ActionCode.class);
        inOrder.putAll(skills);
        return locale -> inOrder.entrySet().stream()
                .map(skill -> "%s (%d)"
                        .formatted(Vocabulary.word("action", skill.getKey().name(), locale), skill.getValue()))
                .collect(Collectors.joining(", "));
    }
}
