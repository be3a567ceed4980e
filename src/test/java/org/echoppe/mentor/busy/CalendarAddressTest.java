package org.echoppe.mentor.busy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://agenda.example.org/a.ics, https://agenda.example.org/a.ics",
        "' webcal://agenda.example.org/a.ics ', https://agenda.example.org/a.ics",
        "WEBCAL://agenda.example.org/a.ics, https://agenda.example.org/a.ics",
        "http://agenda.example.org:80/a?b=c%20d#e, http://agenda.example.org:80/a?b=c%20d"
    })
    void an_address_is_taken_as_people_copy_it(String typed, String url) {
        assertThat(CalendarAddress.read(typed).orElseThrow().url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "agenda",
                "ftp://agenda.example.org/a.ics",
                "file:///etc/passwd",
                "jar:https://x.org/a!/b",
                "https:///a.ics",
                "https://ines:secret@agenda.example.org/a.ics",
                "https://agenda.example.org:8080/a.ics",
                "https://agenda.example.org/a b.ics",
                "javascript:alert(1)",
                "https:a.ics"
            })
    void what_is_no_address_of_a_calendar_is_refused(String typed) {
        assertThat(CalendarAddress.read(typed)).isEmpty();
        assertThat(CalendarAddress.read("https://a.org/" + "a".repeat(2000))).isEmpty();
    }
}
