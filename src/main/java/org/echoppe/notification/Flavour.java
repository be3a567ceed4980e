package org.echoppe.notification;

import java.util.function.UnaryOperator;

/** What people may have typed where a letter is tried before it is used. */
enum Flavour {
    PLAIN(plain -> plain),
    LONGEST(plain -> (plain + " Marie-Antoinette de la Rochefoucauld-Montmorency ")
            .repeat(8)
            .substring(0, 120)
            .strip()),
    MARKUP(plain -> "<script>alert(1)</script>\"'><img src=x onerror=y>${7*7}#{7*7}<#if x>&amp;"),
    OTHER_ALPHABETS(plain -> "مخبز الميناء 🥐👩‍🍳 Ἀθῆναι 東京 " + plain),
    FORMULA(plain -> "=HYPERLINK(\"x\";\"y\")+@SUM(1;2)-cmd|' /C calc'!A0");

    private final UnaryOperator<String> typed;

    Flavour(UnaryOperator<String> typed) {
        this.typed = typed;
    }

    String of(String plain) {
        return OneLine.of(typed.apply(plain));
    }
}
