package org.echoppe.matching.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.matching.draft.DraftFilter;
import org.echoppe.matching.draft.DraftId;
import org.echoppe.matching.draft.DraftShow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;

/** What an address of the matching desk says, or "not found" where nobody of ours wrote it. */
@RequestScoped
class DraftParameters {

    private static final int LONGEST = 80;
    private static final List<String> KEPT =
            List.of("merchant", "letters", "postcode", "trade", "action", "show", "lang");

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    Optional<DraftId> draft() {
        return draft("draft");
    }

    Optional<DraftId> draft(String name) {
        return id(name).map(DraftId::new);
    }

    Optional<MerchantId> merchant() {
        return id("merchant").map(MerchantId::new);
    }

    Optional<MentorId> mentor() {
        return id("mentor").map(MentorId::new);
    }

    DraftFilter filter() {
        return new DraftFilter(
                text("letters"),
                text("postcode"),
                one("trade", Trade.values()),
                one("action", ActionCode.values()),
                Optional.ofNullable(one("show", DraftShow.values())).orElse(DraftShow.ALL));
    }

    private <T extends Enum<T>> T one(String name, T[] all) {
        return Stream.of(all)
                .filter(value -> value.name().equals(text(name)))
                .findFirst()
                .orElse(null);
    }

    /** The page as it is, for a draft. */
    String here(DraftId draft) {
        return "/coordinator/matching?faces-redirect=true&draft=" + draft.value()
                + KEPT.stream()
                        .filter(name -> !text(name).isEmpty())
                        .map(name -> '&' + name + '=' + URLEncoder.encode(text(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }

    String text(String name) {
        String text = parameters.getOrDefault(name, "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private Optional<UUID> id(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException(name, text);
        }
    }
}
