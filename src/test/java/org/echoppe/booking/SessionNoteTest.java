package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionNoteTest {

    @Test
    void a_note_keeps_its_lines_and_nothing_that_cannot_be_seen() {
        assertThat(note("  Terminal\u202Echoisi\u0007\r\nRIB\tà préparer\u2066 "))
                .isEqualTo("Terminal choisi\nRIB à préparer");
    }

    @Test
    void a_note_of_nothing_to_see_is_none() {
        assertThat(note(" \u200F\r\n")).isNull();
    }

    private static String note(String typed) {
        return new SessionNote(SessionStatus.HELD, 5, typed).note();
    }
}
