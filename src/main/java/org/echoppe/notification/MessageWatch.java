package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.matching.PairingDesk;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.radar.todo.Finding;
import org.echoppe.radar.todo.RadarRule;
import org.echoppe.radar.todo.Resolved;
import org.echoppe.radar.todo.Subject;
import org.echoppe.radar.todo.Thresholds;
import org.echoppe.radar.todo.Watch;

/** Messages that reached nobody, and shops of which nothing came back. */
@ApplicationScoped
class MessageWatch implements Watch {

    /** Those that would have somebody do something. */
    private static final List<String> THAT_ASK = Stream.of(
                    LetterKind.INVITATION,
                    LetterKind.WAKE_UP,
                    LetterKind.SESSION_MISSED,
                    LetterKind.SESSION_INTERRUPTED,
                    LetterKind.SLOT_PROPOSAL)
            .map(LetterKind::event)
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MessageDesk messages;

    @Inject
    private PairingDesk pairings;

    @Inject
    private MerchantDesk merchants;

    @Override
    public List<RadarRule> rules() {
        return List.of(RadarRule.MAIL_FAILED, RadarRule.SMS_FAILED, RadarRule.NO_REPLY);
    }

    @Override
    public List<Finding> findings(ProgrammeView programme, Thresholds thresholds) {
        return Stream.concat(failed().stream(), noReply(programme, thresholds.of(RadarRule.NO_REPLY)).stream())
                .toList();
    }

    private List<Finding> failed() {
        return em.createQuery("""
                        select new org.echoppe.notification.LostMessage(
                            m.id, m.channel, m.recipientName, m.recipient, m.subject, m.createdAt)
                        from OutboxMessage m
                        where m.status = org.echoppe.notification.MessageStatus.GIVEN_UP and m.handedOverAt is null
                            and m.withdrawnAt is null and m.signInLink is null
                        """, LostMessage.class)
                .getResultStream()
                .map(MessageWatch::finding)
                .toList();
    }

    /** Another one for each time it was given up. */
    private static Finding finding(LostMessage row) {
        return Finding.of(
                row.channel() == Channel.SMS ? RadarRule.SMS_FAILED : RadarRule.MAIL_FAILED,
                row.id().value(),
                Subject.named(row.recipientName()).in(row.id().value()),
                row.createdAt(),
                row.subject(),
                row.recipient());
    }

    private List<Finding> noReply(ProgrammeView programme, int messagesWithout) {
        Map<UUID, Object[]> silent = silent(programme, messagesWithout);
        if (silent.isEmpty()) {
            return List.of();
        }
        Map<MerchantId, MerchantRow> shops =
                merchants.list(programme.id()).stream().collect(Collectors.toMap(MerchantRow::id, Function.identity()));
        return pairings.live(programme.id()).stream()
                .map(view -> view.pairing().merchant())
                .filter(shop -> silent.containsKey(shop.value()))
                .map(shop -> finding(shops.get(shop), silent.get(shop.value())))
                .toList();
    }

    /** By shop, how many messages left since it last booked or did a step, and when the last one did. */
    private Map<UUID, Object[]> silent(ProgrammeView programme, int messagesWithout) {
        return em.createQuery("""
                        select m.merchant, count(distinct m.occasion), max(m.sentAt) from OutboxMessage m
                        where m.programme = :programme and m.sentAt is not null and m.event in :asking
                            and not exists (select s from Session s
                                where s.merchant.value = m.merchant and s.bookedAt >= m.createdAt)
                            and not exists (select t from PlannedStep t
                                where t.plan.merchant.value = m.merchant and t.doneAt >= m.createdAt)
                        group by m.merchant having count(distinct m.occasion) >= :least
                        """, Object[].class)
                .setParameter("programme", programme.id().value())
                .setParameter("asking", THAT_ASK)
                .setParameter("least", (long) messagesWithout)
                .getResultStream()
                .filter(row -> row[0] != null)
                .collect(Collectors.toMap(row -> (UUID) row[0], Function.identity()));
    }

    private static Finding finding(MerchantRow shop, Object[] silence) {
        Instant last = (Instant) silence[2];
        return Finding.of(
                RadarRule.NO_REPLY,
                shop.id().value() + "." + last.getEpochSecond(),
                Subject.named(shop.shop()).of(shop.id(), shop.phone()),
                last,
                silence[1],
                last);
    }

    @Override
    public Resolved resolve(ProgrammeView programme, Finding finding) {
        boolean isCalled = finding.rule() == RadarRule.NO_REPLY;
        return isCalled || messages.retry(new MessageId(finding.about().row())) ? Resolved.FOR_GOOD : Resolved.NOT;
    }
}
