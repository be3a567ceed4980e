package org.echoppe.intake;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.echoppe.access.AccountRow;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Role;
import org.echoppe.access.TownDesk;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.intake.Preview.Refused;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantData;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;

/** Spreadsheets in: looked at first, then imported whole or not at all. */
@ApplicationScoped
@Transactional
@AllowedTo({COORDINATOR, SYSTEM})
public class IntakeDesk {

    private static final Semaphore PLACES = new Semaphore(2);

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk town;

    @Inject
    private History history;

    /** What a file would bring into the programme that runs; writes nothing. */
    public Preview read(ImportKind kind, InputStream file) {
        return kind == ImportKind.MERCHANTS ? readMerchants(file) : readMentors(file);
    }

    public Preview readMerchants(InputStream file) {
        return oneOfTwo(() -> programmes
                .current()
                .map(programme -> new SheetReading<>(ImportKind.MERCHANTS, merchantsOf(programme)).of(file))
                .orElseGet(IntakeDesk::noProgramme));
    }

    public Preview readMentors(InputStream file) {
        return oneOfTwo(() -> programmes
                .current()
                .map(programme -> new SheetReading<>(ImportKind.MENTORS, mentorsOf(programme)).of(file))
                .orElseGet(IntakeDesk::noProgramme));
    }

    /** Writes what the preview showed as new or changed, all of it or, if anything fails, nothing. */
    public Imported confirm(Ready preview) {
        ProgrammeView programme = programmes.current().orElseThrow();
        preview.toWrite().forEach(data -> write(programme, data));
        history.note(
                "intake.imported",
                programme.id().value(),
                preview.kind() + " " + preview.toWrite().size());
        return Imported.expectedOf(preview);
    }

    private void write(ProgrammeView programme, Object data) {
        if (data instanceof MerchantData merchant) {
            write(programme, merchant);
        } else if (data instanceof MentorData mentor) {
            write(programme, mentor);
        }
    }

    private void write(ProgrammeView programme, MerchantData data) {
        merchants
                .find(programme.id(), data.shop(), data.street())
                .ifPresentOrElse(id -> merchants.change(id, data), () -> merchants.add(programme.id(), data));
    }

    private void write(ProgrammeView programme, MentorData data) {
        mentors.find(programme.id(), data.email())
                .ifPresentOrElse(id -> mentors.change(id, data), () -> mentors.add(programme.id(), data));
    }

    private MerchantRoster merchantsOf(ProgrammeView programme) {
        return new MerchantRoster(merchants.list(programme.id()).stream()
                .map(row -> merchants.data(row.id()))
                .toList());
    }

    private MentorRoster mentorsOf(ProgrammeView programme) {
        List<MentorData> known = mentors.list(programme.id()).stream()
                .map(row -> mentors.data(row.id()))
                .toList();
        Set<String> theirs =
                town.accounts(Role.MENTOR).stream().map(AccountRow::email).collect(Collectors.toSet());
        return new MentorRoster(
                programme.department(),
                known,
                email -> !theirs.contains(email) && town.accountOf(email).isPresent());
    }

    private static Preview noProgramme() {
        return new Refused(IntakeText.of("file.noProgramme"));
    }

    private static Preview oneOfTwo(Supplier<Preview> reading) {
        if (!PLACES.tryAcquire()) {
            return new Refused(IntakeText.of("file.busy"));
        }
        try {
            return reading.get();
        } finally {
            PLACES.release();
        }
    }
}
