package org.echoppe.mentor;

import static org.echoppe.mentor.MentorData.isBlank;
import static org.echoppe.mentor.MentorData.tidy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.echoppe.access.AccountId;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HoursReading.Understood;
import org.echoppe.calendar.hours.HoursText;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.RefusedDataException;
import org.echoppe.programme.Trade;
import org.echoppe.shared.EmailAddress;
import org.echoppe.shared.Phone;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.TenantId;

/** An expert in one programme. What it holds has passed its own check and is tidy. */
@Entity
class Mentor {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MentorId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String name;
    private String organisation;
    private String email;
    private String phone;
    private int capacity;
    private String availability;

    @Column(name = "mandate_from")
    private LocalDate mandateFrom;

    @Column(name = "mandate_until")
    private LocalDate mandateUntil;

    @ElementCollection
    @CollectionTable(name = "mentor_skill", joinColumns = @JoinColumn(name = "mentor_id"))
    @MapKeyColumn(name = "action", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "skill_level")
    @Fetch(FetchMode.SUBSELECT)
    private Map<ActionCode, Integer> skills = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "mentor_language", joinColumns = @JoinColumn(name = "mentor_id"))
    @Column(name = "language")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mentor_mode", joinColumns = @JoinColumn(name = "mentor_id"))
    @Column(name = "mode", length = 10)
    @Enumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Set<Mode> modes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mentor_interest", joinColumns = @JoinColumn(name = "mentor_id"))
    @Column(name = "shop")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> interests = new HashSet<>();

    @Embedded
    private StartingPlace start;

    @ElementCollection
    @CollectionTable(name = "mentor_trade", joinColumns = @JoinColumn(name = "mentor_id"))
    @Column(name = "trade", length = 20)
    @Enumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Set<Trade> trades = new HashSet<>();

    protected Mentor() {}

    Mentor(MentorId id, AccountId account, ProgrammeView programme, MentorData data) {
        this.id = id;
        this.programme = programme.id();
        change(account, programme, data);
    }

    final void change(AccountId newAccount, ProgrammeView rules, MentorData wanted) {
        RefusedDataException.unlessEmpty(wanted.problems(rules.department()));
        account = newAccount;
        name = tidy(wanted.name());
        organisation = tidy(wanted.organisation());
        email = EmailAddress.read(wanted.email()).orElseThrow().address();
        phone = isBlank(wanted.phone())
                ? null
                : Phone.read(wanted.phone(), rules.department()).orElseThrow().e164();
        capacity = wanted.capacity();
        availability =
                ((Understood) HoursText.read(wanted.availability())).hours().notation();
        holdMandate(rules, wanted);
        start = wanted.start().tidied();
        keepLists(wanted);
    }

    private void holdMandate(ProgrammeView rules, MentorData wanted) {
        mandateFrom = wanted.mandateFrom() == null ? rules.startsOn() : wanted.mandateFrom();
        mandateUntil = wanted.mandateUntil() == null ? rules.endsOn() : wanted.mandateUntil();
    }

    private void keepLists(MentorData wanted) {
        replace(languages, wanted.languages());
        replace(modes, wanted.modes());
        replace(trades, wanted.trades());
        replace(
                interests,
                wanted.interests().stream()
                        .map(MentorData::tidy)
                        .filter(shop -> !shop.isEmpty())
                        .collect(Collectors.toSet()));
        skills.keySet().retainAll(wanted.skills().keySet());
        skills.putAll(wanted.skills());
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    MentorId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    String email() {
        return email;
    }

    /** The same person in another edition has a new e-mail, and with it another account. */
    void isReachedLike(Mentor samePerson) {
        account = samePerson.account;
        email = samePerson.email;
    }

    ProgrammeId programme() {
        return programme;
    }

    void isAvailable(DeclaredHours hours) {
        availability = hours.notation();
    }

    DeclaredHours availability() {
        return DeclaredHours.of(availability);
    }

    MentorData data() {
        return new MentorData(
                name,
                organisation,
                email,
                phone,
                skills,
                languages,
                modes,
                capacity,
                availability,
                interests,
                mandateFrom,
                mandateUntil,
                start(),
                trades);
    }

    private StartingPlace start() {
        return start == null ? StartingPlace.UNKNOWN : start;
    }

    MentorRow row() {
        return new MentorRow(id, account, name, organisation, email, phone, inOrder(skills), capacity, availability());
    }

    MentorCard card() {
        return new MentorCard(id, programme, name, organisation, email, phone, account);
    }

    MentorProfile profile() {
        return new MentorProfile(
                id,
                name,
                organisation,
                inOrder(skills),
                new TreeSet<>(languages),
                new TreeSet<>(modes),
                capacity,
                availability(),
                new TreeSet<>(interests),
                mandateFrom,
                mandateUntil,
                start().place(),
                new TreeSet<>(trades));
    }

    private static Map<ActionCode, Integer> inOrder(Map<ActionCode, Integer> skills) {
        Map<ActionCode, Integer> ordered = new EnumMap<>(ActionCode.class);
        ordered.putAll(skills);
        return ordered;
    }
}
