package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.booking.BookingRule;
import org.echoppe.merchant.MerchantId;

/** What the address of a page about time says: which shop, around which day, and about which moment somebody asks. */
@RequestScoped
class TimeParameters {

    private static final int YEARS_IN_SIGHT = 10;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    @Inject
    private TownDesk town;

    @Inject
    private Clock clock;

    MerchantId shop() {
        String id = text("id", "");
        try {
            return new MerchantId(UUID.fromString(id));
        } catch (IllegalArgumentException nobodyOfOurs) {
            throw new NotAllowedException("merchant", id);
        }
    }

    /** Today, where the address names no day that could be shown. */
    LocalDate day() {
        return date("d").orElseGet(this::today);
    }

    boolean isAsking() {
        return parameters.containsKey("on");
    }

    Optional<LocalDateTime> moment() {
        return date("on").flatMap(on -> time().map(on::atTime));
    }

    Optional<Duration> length() {
        return BookingRule.LENGTHS.stream()
                .filter(length -> String.valueOf(length.toMinutes()).equals(text("m", "")))
                .findFirst();
    }

    String text(String name, String otherwise) {
        return parameters.getOrDefault(name, otherwise);
    }

    private Optional<LocalDate> date(String name) {
        try {
            LocalDate date = LocalDate.parse(text(name, ""));
            return Math.abs(ChronoUnit.YEARS.between(today(), date)) < YEARS_IN_SIGHT
                    ? Optional.of(date)
                    : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(text("at", "")));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), town.identity().zone());
    }
}
