package org.echoppe.demo;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SPONSOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.echoppe.access.AccountId;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NewAccount;
import org.echoppe.access.Role;
import org.echoppe.access.TownDesk;
import org.echoppe.access.TownIdentity;
import org.echoppe.intake.ImportKind;
import org.echoppe.intake.IntakeDesk;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.NewProgramme;
import org.echoppe.programme.ProgrammeDesk;

/** Founds the fictional town, fills it, and clears it away; our own work only. */
@ApplicationScoped
@Transactional
@AllowedTo(SYSTEM)
public class DemoTown {

    static final String PASSWORD = "port-aubrac-2026";
    static final String COORDINATOR_EMAIL = "coordination@example.org";
    static final String SPONSOR_EMAIL = "mairie@example.org";
    static final String MENTOR_EMAIL = "ines.morel@example.org";
    private static final String LANGUAGE = "fr";
    private static final TownIdentity IDENTITY = new TownIdentity(
            "Ville de Port-Aubrac",
            "33",
            ZoneId.of("Europe/Paris"),
            "#0B5D5E",
            "05 36 49 00 00",
            COORDINATOR_EMAIL,
            false);

    @Inject
    private TownDesk town;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private IntakeDesk intake;

    @Inject
    private Clearing clearing;

    @Inject
    private Clock clock;

    public MunicipalityId found() {
        return town.found(IDENTITY);
    }

    /** Accounts, a programme that began three weeks ago, and everyone in the sample sheets. */
    public void fill() {
        open("Claire Vasseur", COORDINATOR_EMAIL, COORDINATOR);
        open("Mairie de Port-Aubrac", SPONSOR_EMAIL, SPONSOR);
        programmes.open(programme());
        bring(ImportKind.MERCHANTS, "/demo/commercants.xlsx");
        bring(ImportKind.MENTORS, "/demo/experts.xlsx");
        town.choosePassword(town.accountOf(MENTOR_EMAIL).orElseThrow(), PASSWORD);
    }

    /** Whether the town that our work is for is the fictional one. */
    public boolean isOurs() {
        TownIdentity identity = town.identity();
        return identity.name().equals(IDENTITY.name()) && identity.email().equals(IDENTITY.email());
    }

    /** Deletes every row of the installation; refused unless the fictional town is all there is. */
    public void clear() {
        List<MunicipalityId> all = town.all();
        if (all.size() != 1 || !isOurs()) {
            throw new IllegalStateException("Only the fictional town may be cleared away (%s).".formatted(all));
        }
        clearing.deleteEverything();
    }

    private void open(String name, String email, Role role) {
        AccountId account =
                town.open(new NewAccount(name, email, role, LANGUAGE)).orElseThrow();
        town.choosePassword(account, PASSWORD);
    }

    private NewProgramme programme() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), IDENTITY.zone());
        LocalDate start = today.minusWeeks(3);
        String name = "Parrainage numérique " + start.getYear();
        return new NewProgramme(name, start, today.plusMonths(5), BookingRules.usual(60, 21));
    }

    private void bring(ImportKind kind, String sample) {
        try (InputStream file = DemoTown.class.getResourceAsStream(sample)) {
            intake.confirm((Ready) intake.read(kind, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
