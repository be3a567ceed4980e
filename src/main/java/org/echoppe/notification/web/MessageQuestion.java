package org.echoppe.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.notification.Channel;
import org.echoppe.notification.MessageSearch;
import org.echoppe.notification.MessageStatus;

/** What the address of the list asks for, besides a state: {@code merchant} or {@code mentor}, {@code channel}, and {@code q} for words. */
@RequestScoped
public class MessageQuestion {

    private static final String MERCHANT = "merchant";
    private static final String MENTOR = "mentor";
    private static final String CHANNEL = "channel";
    private static final String WORDS = "q";

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    @Inject
    private HttpServletRequest request;

    MessageSearch search() {
        return new MessageSearch(
                id(MERCHANT, MerchantId::new), id(MENTOR, MentorId::new), channel(), kept().get(WORDS));
    }

    /** Whose messages these are, if they are one person's. */
    Optional<String> person() {
        MessageSearch search = search();
        if (search.merchant() != null) {
            return Optional.of(merchants.card(search.merchant()).person());
        }
        return Optional.ofNullable(search.mentor())
                .map(mentor -> mentors.card(mentor).name());
    }

    /** What stays in the address from one state to another. */
    Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>(parameters);
        kept.keySet().retainAll(Set.of(MERCHANT, MENTOR, CHANNEL, WORDS));
        kept.values().removeIf(String::isBlank);
        return kept;
    }

    /** Null for all. */
    Channel channel() {
        return Stream.of(Channel.values())
                .filter(channel -> channel.name().equals(kept().get(CHANNEL)))
                .findFirst()
                .orElse(null);
    }

    String address(MessageStatus status) {
        return address(channel(), status);
    }

    String address(Channel channel, MessageStatus status) {
        Map<String, String> all = kept();
        all.remove(CHANNEL);
        if (channel != null) {
            all.put(CHANNEL, channel.name());
        }
        if (status != null) {
            all.put("status", status.name());
        }
        String query = all.entrySet().stream()
                .map(said -> said.getKey() + '=' + URLEncoder.encode(said.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return request.getContextPath() + "/coordinator/messages" + (query.isEmpty() ? "" : '?' + query);
    }

    private <T> T id(String name, Function<UUID, T> kind) {
        String said = kept().get(name);
        try {
            return said == null ? null : kind.apply(UUID.fromString(said));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException(name, "unknown");
        }
    }
}
