package org.echoppe.matching.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.echoppe.matching.PairingEnded;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingPaused;

/** Hears what is said of pairings. */
@ApplicationScoped
public class AnsweredFixture {

    private final List<Object> heard = new CopyOnWriteArrayList<>();

    public <T> List<T> of(PairingId pairing, Class<T> type) {
        return heard.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> event.toString().contains(pairing.value().toString()))
                .toList();
    }

    void on(@Observes PairingEnded event) {
        heard.add(event);
    }

    void on(@Observes PairingPaused event) {
        heard.add(event);
    }

    void on(@Observes QuestionAsked event) {
        heard.add(event);
    }

    void on(@Observes QuestionAnswered event) {
        heard.add(event);
    }

    void on(@Observes AnotherAsked event) {
        heard.add(event);
    }
}
