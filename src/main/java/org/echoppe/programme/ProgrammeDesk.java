package org.echoppe.programme;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SPONSOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.shared.Texts;

/** The programmes of a town: opened, changed, looked at, each with its own catalogue of actions. */
@ApplicationScoped
@Transactional
public class ProgrammeDesk {

    @Inject
    private Programmes programmes;

    @Inject
    private TownDesk town;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** Opens a programme and gives it its own copy of the catalogue. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public ProgrammeId open(NewProgramme wanted) {
        var id = ProgrammeId.create();
        programmes.add(new Programme(id, wanted));
        new CatalogueTemplates().steps().forEach(step -> programmes.add(new Step(id, step)));
        history.note("programme.opened", id.value(), "");
        return id;
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public void change(ProgrammeId id, NewProgramme wanted) {
        programme(id).change(wanted);
        history.note("programme.changed", id.value(), "");
    }

    /** The programme that runs today, else the latest; empty where the town has none. */
    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public Optional<ProgrammeView> current() {
        var identity = town.identity();
        LocalDate today = LocalDate.ofInstant(clock.instant(), identity.zone());
        List<Programme> all = programmes.latestFirst();
        return all.stream()
                .filter(programme -> programme.runsOn(today))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(programme -> programme.seenFrom(identity));
    }

    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public ProgrammeView view(ProgrammeId id) {
        return programme(id).seenFrom(town.identity());
    }

    /** The steps of an action in their order, in the reader's language where the catalogue has it, else in French. */
    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public List<CatalogueStep> steps(ProgrammeId id, ActionCode action, Locale locale) {
        return programmes.steps(id, action).stream()
                .map(step -> step.in(locale))
                .toList();
    }

    /** The same in every language the house speaks, at the price of one. */
    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public Map<Locale, List<CatalogueStep>> stepsInEveryLanguage(ProgrammeId id, ActionCode action) {
        List<Step> steps = programmes.steps(id, action);
        return Texts.LANGUAGES.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        language ->
                                steps.stream().map(step -> step.in(language)).toList()));
    }

    private Programme programme(ProgrammeId id) {
        return programmes.programme(id).orElseThrow(() -> new NotAllowedException("programme", id));
    }
}
