package org.echoppe.merchant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HoursReading.Understood;
import org.echoppe.calendar.hours.HoursText;
import org.echoppe.calendar.season.SeasonEntry;
import org.echoppe.calendar.season.Seasons;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.RefusedDataException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.TenantId;

/** A shop in one programme. What it holds has passed its own check and is tidy. */
@Entity
class Merchant {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MerchantId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    private MerchantData data;

    @Column(name = "natural_key")
    private String naturalKey;

    private String rush;

    @ElementCollection
    @CollectionTable(name = "merchant_peak", joinColumns = @JoinColumn(name = "merchant_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<StoredPeak> peaks = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "merchant_unconcerned", joinColumns = @JoinColumn(name = "merchant_id"))
    @Column(name = "season_key")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> unconcerned = new HashSet<>();

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected Merchant() {}

    Merchant(MerchantId id, ProgrammeId programme, MerchantData data, Instant joinedAt) {
        this.id = id;
        this.programme = programme;
        this.joinedAt = joinedAt;
        change(data);
    }

    final void change(MerchantData wanted) {
        RefusedDataException.unlessEmpty(wanted.problems());
        data = wanted.tidied();
        naturalKey = NaturalKey.of(data.shop(), data.street()).text();
    }

    void isBusy(BusyTimes times) {
        RefusedDataException.unlessEmpty(times.problems());
        rush = MerchantData.isBlank(times.rush())
                ? null
                : ((Understood) HoursText.read(times.rush())).hours().notation();
        peaks.clear();
        times.peaks().forEach(peak -> peaks.add(StoredPeak.of(peak)));
    }

    void opens(DeclaredHours opening) {
        data = data.opening(opening);
    }

    void isBusy(DeclaredHours inTheWeek) {
        rush = inTheWeek.notation();
    }

    DeclaredHours opening() {
        return DeclaredHours.of(data.opening());
    }

    UsualRush usualRush() {
        DeclaredHours ofTrade = Seasons.usualRush(data.trade().name());
        return new UsualRush(
                data.shop(), data.trade(), rush == null ? ofTrade : DeclaredHours.of(rush), rush != null, ofTrade);
    }

    /** This entry of the season calendar is none of its business. */
    void isUnconcernedBy(String seasonKey) {
        unconcerned.add(seasonKey);
    }

    void isConcernedBy(String seasonKey) {
        unconcerned.remove(seasonKey);
    }

    boolean minds(String seasonKey) {
        return !unconcerned.contains(seasonKey);
    }

    MerchantId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    MerchantData data() {
        return data;
    }

    String rush() {
        return rush;
    }

    ShopHours hours(PeaksByTrade seasons) {
        return new ShopHours(opening(), usualRush().rush(), allPeaks(seasons.of(this)), seasons.holidays());
    }

    private List<Peak> allPeaks(List<SeasonEntry> seasons) {
        Stream<Peak> others =
                seasons.stream().filter(season -> minds(season.key())).map(SeasonEntry::peak);
        return inOrder(Stream.concat(others, peaks().stream()));
    }

    /** Its own. */
    List<Peak> peaks() {
        return inOrder(peaks.stream().map(StoredPeak::peak));
    }

    private static List<Peak> inOrder(Stream<Peak> all) {
        return all.distinct()
                .sorted(Comparator.comparing(Peak::from).thenComparing(Peak::lastDay))
                .toList();
    }

    MerchantRow row() {
        return new MerchantRow(
                id,
                data.shop(),
                data.person(),
                data.trade(),
                data.street(),
                data.city(),
                data.phone(),
                data.email(),
                data.wishedAction(),
                DeclaredHours.of(data.opening()),
                joinedAt);
    }

    MerchantCard card() {
        return new MerchantCard(
                id,
                programme,
                data.shop(),
                data.person(),
                data.phone(),
                data.email(),
                data.language(),
                data.street(),
                data.postcode(),
                data.city(),
                data.trade(),
                data.wishedAction(),
                data.mode(),
                position());
    }

    private Position position() {
        return data.position() == null ? null : Position.read(data.position()).orElseThrow();
    }

    MerchantProfile profile(PeaksByTrade seasons) {
        return new MerchantProfile(
                id,
                data.shop(),
                data.siret(),
                data.trade(),
                data.wishedAction(),
                data.language(),
                data.mode(),
                hours(seasons),
                new Place(data.street(), data.postcode(), position()),
                data.wish());
    }
}
