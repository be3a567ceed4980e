package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "8, 60", "1000, 60"})
    void waits_twice_as_long_each_time_up_to_an_hour(int attempts, int minutes) {
        assertThat(new Backoff(0.5).after(attempts)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void no_two_messages_come_back_together() {
        assertThat(new Backoff(0.0).after(3)).isEqualTo(Duration.ofSeconds(192));
        assertThat(new Backoff(1.0).after(3)).isEqualTo(Duration.ofSeconds(288));
        assertThat(new Backoff(1.0).after(9)).isEqualTo(Duration.ofHours(1));
    }
}
