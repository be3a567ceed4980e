package org.echoppe.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.shared.Texts;

/**
 * Who is here during this request (or this run of a job), for which municipality, reading which language. Set once, by the
 * filters of {@code access.web} from the sign-in or the link; jobs say {@link #work}.
 */
@RequestScoped
@Named("visitor")
public class Visitor {

    private Role role = Role.NOBODY;
    private MunicipalityId municipality;
    private UUID person;
    private String name;
    private String token;
    private Locale locale = Texts.FRENCH;

    public Role role() {
        return role;
    }

    /** The town whose data may be seen; empty for a stranger and for a job that serves all towns. */
    public Optional<MunicipalityId> municipality() {
        return Optional.ofNullable(municipality);
    }

    /** The town, for front doors that only people of a town may enter. */
    public MunicipalityId town() {
        return municipality().orElseThrow(() -> new NotAllowedException("municipality", "none"));
    }

    /** The account of the coordinator, mentor or sponsor who is here. */
    public AccountId account() {
        if (role == Role.MERCHANT || person == null) {
            throw new NotAllowedException("account", role);
        }
        return new AccountId(person);
    }

    /** The merchant whose link opened this page. */
    public UUID merchant() {
        if (role != Role.MERCHANT) {
            throw new NotAllowedException("merchant", role);
        }
        return person;
    }

    public Locale getLocale() {
        return locale;
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public String getName() {
        return name;
    }

    public String getRoleName() {
        return role.name();
    }

    /** The token of the merchant's link, which phone pages hand on from page to page; null elsewhere. */
    public String getToken() {
        return token;
    }

    public boolean isStaff() {
        return role == Role.COORDINATOR || role == Role.MENTOR || role == Role.SPONSOR;
    }

    /** A job begins: our own work for one town, or for all of them when null. Refused where a person is already here. */
    public void work(MunicipalityId forTown) {
        if (role != Role.NOBODY && role != Role.SYSTEM) {
            throw new NotAllowedException("job", role);
        }
        role = Role.SYSTEM;
        municipality = forTown;
    }

    /** Reads pages in this language from now on, where nothing said so better. */
    public void reads(Locale language) {
        locale = language;
    }

    Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    void isSignedIn(Account account) {
        role = account.role();
        municipality = account.municipality();
        person = account.id().value();
        name = account.name();
        locale = Locale.forLanguageTag(account.language());
    }

    void holds(AccessLink link, String itsToken) {
        role = Role.MERCHANT;
        municipality = link.municipality();
        person = link.merchant();
        token = itsToken;
        locale = Locale.forLanguageTag(link.language());
    }
}
