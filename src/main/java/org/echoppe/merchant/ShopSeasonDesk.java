package org.echoppe.merchant;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;

/** Which busy weeks of its trade and its town a shop has, and which it does without. */
@ApplicationScoped
@Transactional
@AllowedTo({COORDINATOR, SYSTEM})
public class ShopSeasonDesk {

    @Inject
    private Merchants merchants;

    @Inject
    private ShopSeasons seasons;

    @Inject
    private History history;

    /** While the programme runs, in the order of time; the shop's own are not among them. */
    public List<ShopSeason> seasons(MerchantId id) {
        Merchant merchant = merchant(id);
        return seasons.peaks(merchant.programme()).of(merchant).stream()
                .map(entry -> new ShopSeason(entry, merchant.minds(entry.key())))
                .toList();
    }

    /** The shop works through these weeks as through any other. */
    public void leaveOut(MerchantId id, String seasonKey) {
        Merchant merchant = merchant(id);
        if (seasons.peaks(merchant.programme()).of(merchant).stream()
                .noneMatch(entry -> entry.key().equals(seasonKey))) {
            throw new NotAllowedException("season", seasonKey);
        }
        merchant.isUnconcernedBy(seasonKey);
        history.note("merchant.season-left-out", id.value(), seasonKey);
    }

    public void takeBack(MerchantId id, String seasonKey) {
        merchant(id).isConcernedBy(seasonKey);
        history.note("merchant.season-taken-back", id.value(), seasonKey);
    }

    private Merchant merchant(MerchantId id) {
        return merchants.merchant(id).orElseThrow(() -> new NotAllowedException("merchant", id));
    }
}
