package org.echoppe.notification.decency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * All that decides about one message at one moment.
 *
 * @param lately       when the programme's other messages left to this merchant, whatever the channel
 * @param refused      its reader does not want such messages by this channel
 * @param overtaken    what has happened since that leaves it without a purpose
 * @param uselessAfter too late it is not worth sending; null where it always is
 */
public record Circumstances(
        Instant now,
        ZoneId zone,
        Occasion occasion,
        Reader reader,
        Peace peace,
        List<Instant> lately,
        boolean refused,
        Set<DecencyRule> overtaken,
        Instant uselessAfter) {

    public Circumstances {
        lately = lately.stream().filter(sent -> !sent.isAfter(now)).sorted().toList();
        overtaken = Set.copyOf(overtaken);
    }

    /** What nobody would have said too late or for nothing. */
    public static Circumstances of(Instant now, ZoneId zone, Occasion occasion, Reader reader) {
        return new Circumstances(now, zone, occasion, reader, Peace.NONE, List.of(), false, Set.of(), null);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** As far as one can see. */
    Instant horizon() {
        return today().plusDays(Peace.DAYS).atStartOfDay(zone).toInstant();
    }

    boolean isOfTheProgramme() {
        return occasion == Occasion.PROGRAMME;
    }

    boolean isForAMerchant() {
        return reader == Reader.MERCHANT;
    }
}
