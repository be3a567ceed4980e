package org.echoppe.notification.template;

import java.util.ArrayList;
import java.util.List;
import org.echoppe.shared.Texts;

/** What keeps a text from being used, and in which of its lines; line 0 where no single line is to blame. */
public record Flaw(int line, String key, List<String> about) {

    private static final int LONGEST = 60;

    public Flaw {
        about = about.stream().map(Flaw::shortened).toList();
    }

    public static Flaw at(int line, String key, String... about) {
        return new Flaw(line, key, List.of(about));
    }

    /** The flaw in a sentence, as the coordinator reads it. */
    public String in(Texts texts) {
        List<Object> arguments = new ArrayList<>(about);
        String sentence = texts.of("flaw." + key, arguments.toArray());
        return line == 0 ? sentence : texts.of("flaw.line", String.valueOf(line), sentence);
    }

    private static String shortened(String word) {
        String line = word.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
