package org.echoppe.merchant;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.LinkDesk;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.programme.Problem;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/** Shops taking part: added, changed, looked at. A merchant sees no file but their own, a mentor those of their shops. */
@ApplicationScoped
@Transactional
public class MerchantDesk {

    private static final int AT_ONCE = 100;

    @Inject
    private Merchants merchants;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private LinkDesk links;

    @Inject
    private Instance<Companion> companions;

    @Inject
    private Visitor visitor;

    @Inject
    private History history;

    @Inject
    private ShopSeasons seasons;

    @Inject
    private Clock clock;

    /** What stands against adding this shop: its own problems, or that it already takes part. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<Problem> problems(ProgrammeId programme, MerchantData data) {
        return problems(programme, null, data);
    }

    /** What stands against changing this shop so. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<Problem> problems(MerchantId id, MerchantData data) {
        return problems(merchant(id).programme(), id, data);
    }

    /** Adds a shop without problems. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public MerchantId add(ProgrammeId programme, MerchantData data) {
        MerchantId id = enter(programmes.view(programme).id(), data);
        merchants.settle();
        return id;
    }

    /** Adds many shops without problems, as an import does: all or, where one is refused, none. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void addAll(ProgrammeId programme, List<MerchantData> all) {
        ProgrammeId known = programmes.view(programme).id();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            all.subList(from, Math.min(from + AT_ONCE, all.size())).forEach(data -> enter(known, data));
            merchants.settleAndForget();
        }
    }

    private MerchantId enter(ProgrammeId programme, MerchantData data) {
        var merchant = new Merchant(MerchantId.create(), programme, data, clock.instant());
        merchants.add(merchant);
        history.note("merchant.added", merchant.id().value(), "");
        return merchant.id();
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public void change(MerchantId id, MerchantData data) {
        merchant(id).change(data);
        merchants.settle();
        history.note("merchant.changed", id.value(), "");
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public void change(MerchantId id, BusyTimes times) {
        merchant(id).isBusy(times);
        history.note("merchant.busy-times-changed", id.value(), "");
    }

    /** Takes back the shop's booking link; the next message carries a new one. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void revokeLink(MerchantId id) {
        merchant(id);
        links.revoke(id.value());
        history.note("merchant.link-revoked", id.value(), "");
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public List<MerchantRow> list(ProgrammeId programme) {
        return merchants.of(programme).stream().map(Merchant::row).toList();
    }

    /** A few shops whose name or street holds these letters, first those that begin with them. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<MerchantRow> search(ProgrammeId programme, String letters, int most) {
        String folded = NaturalKey.folded(letters);
        return folded.isEmpty()
                ? List.of()
                : merchants.like(programme, folded, most).stream()
                        .map(Merchant::row)
                        .toList();
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public MerchantData data(MerchantId id) {
        return merchant(id).data();
    }

    /** The busy times as they were said; those of its trade and its town are not among them. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public BusyTimes busyTimes(MerchantId id) {
        Merchant merchant = merchant(id);
        return new BusyTimes(merchant.rush(), merchant.peaks());
    }

    /** For a merchant their own, for a mentor one they accompany. */
    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public MerchantCard card(MerchantId id) {
        return merchant(id).card();
    }

    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public ShopHours hours(MerchantId id) {
        Merchant merchant = merchant(id);
        return merchant.hours(seasons.peaks(merchant.programme()));
    }

    /** The same of several shops at once, at the price of one. */
    @AllowedTo({COORDINATOR, MENTOR, SYSTEM})
    public Map<MerchantId, ShopHours> hoursOf(Set<MerchantId> ids) {
        List<Merchant> found = merchants.all(ids);
        if (found.size() < ids.size() || !maySeeAll(ids)) {
            throw new NotAllowedException("merchant", ids);
        }
        Map<ProgrammeId, PeaksByTrade> peaks = new HashMap<>();
        return found.stream()
                .collect(Collectors.toMap(
                        Merchant::id, shop -> shop.hours(peaks.computeIfAbsent(shop.programme(), seasons::peaks))));
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public Optional<MerchantId> find(ProgrammeId programme, String shop, String street) {
        return merchants.by(programme, NaturalKey.of(shop, street));
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public List<MerchantProfile> profiles(ProgrammeId programme) {
        List<Merchant> all = merchants.toRead(programme);
        return all.isEmpty() ? List.of() : profiles(all, seasons.peaks(programme));
    }

    /** The same of a few. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<MerchantProfile> profiles(ProgrammeId programme, Set<MerchantId> few) {
        return few.isEmpty() ? List.of() : profiles(merchants.all(few), seasons.peaks(programme));
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public int count(ProgrammeId programme) {
        return merchants.count(programme);
    }

    private static List<MerchantProfile> profiles(List<Merchant> all, PeaksByTrade peaks) {
        return all.stream().map(merchant -> merchant.profile(peaks)).toList();
    }

    private List<Problem> problems(ProgrammeId programme, MerchantId own, MerchantData data) {
        var found = new ArrayList<>(data.problems());
        if (!MerchantData.isBlank(data.shop()) && !MerchantData.isBlank(data.street())) {
            merchants
                    .by(programme, NaturalKey.of(data.shop(), data.street()))
                    .filter(other -> !other.equals(own))
                    .ifPresent(other -> found.add(Merchants.TWICE));
        }
        if (!MerchantData.isBlank(data.siret())) {
            Siret.read(data.siret())
                    .flatMap(siret -> merchants.by(programme, siret))
                    .filter(other -> !other.equals(own))
                    .ifPresent(other -> found.add(Problem.of("siret", "merchant", "problem.siret.twice")));
        }
        return found;
    }

    private Merchant merchant(MerchantId id) {
        return merchants
                .merchant(id)
                .filter(found -> maySee(found.id()))
                .orElseThrow(() -> new NotAllowedException("merchant", id));
    }

    private boolean maySee(MerchantId id) {
        return maySeeAll(Set.of(id));
    }

    private boolean maySeeAll(Set<MerchantId> ids) {
        return switch (visitor.role()) {
            case COORDINATOR, SYSTEM -> true;
            case MERCHANT -> ids.equals(Set.of(new MerchantId(visitor.merchant())));
            case MENTOR ->
                companions.stream()
                        .anyMatch(companion -> companion.accompanied().containsAll(ids));
            case SPONSOR, NOBODY -> false;
        };
    }
}
