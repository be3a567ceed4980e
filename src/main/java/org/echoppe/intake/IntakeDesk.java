package org.echoppe.intake;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Role;
import org.echoppe.access.TownDesk;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.intake.Preview.Refused;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantData;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
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
        ProgrammeId programme = programmes.current().orElseThrow().id();
        if (preview.kind() == ImportKind.MERCHANTS) {
            writeMerchants(programme, preview.allOf(MerchantData.class));
        } else {
            writeMentors(programme, preview.allOf(MentorData.class));
        }
        history.note(
                "intake.imported",
                programme.value(),
                preview.kind() + " " + preview.toWrite().size());
        return Imported.expectedOf(preview);
    }

    private void writeMerchants(ProgrammeId programme, List<MerchantData> wanted) {
        Map<String, MerchantId> known = new HashMap<>();
        for (MerchantRow row : merchants.list(programme)) {
            known.put(merchants.data(row.id()).naturalKey(), row.id());
        }
        wanted.stream()
                .filter(data -> known.containsKey(data.naturalKey()))
                .forEach(data -> merchants.change(known.get(data.naturalKey()), data));
        merchants.addAll(programme, without(wanted, data -> known.containsKey(data.naturalKey())));
    }

    private void writeMentors(ProgrammeId programme, List<MentorData> wanted) {
        Map<String, MentorId> known = new HashMap<>();
        mentors.list(programme).forEach(row -> known.put(row.email(), row.id()));
        wanted.stream()
                .filter(data -> known.containsKey(data.email()))
                .forEach(data ->
                        mentors.change(known.get(data.email()), underTheirMandate(data, known.get(data.email()))));
        mentors.addAll(programme, without(wanted, data -> known.containsKey(data.email())));
    }

    /** A sheet says nothing about mandates: the dates that were agreed stay. */
    private MentorData underTheirMandate(MentorData wanted, MentorId id) {
        MentorData now = mentors.data(id);
        return wanted.under(now.mandateFrom(), now.mandateUntil());
    }

    private static <T> List<T> without(List<T> all, Predicate<T> known) {
        return all.stream().filter(known.negate()).toList();
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
        return new MentorRoster(programme.department(), known, email -> town.isSomebodyElses(email, Role.MENTOR));
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
