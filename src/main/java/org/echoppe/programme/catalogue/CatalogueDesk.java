package org.echoppe.programme.catalogue;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SPONSOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.RefusedDataException;
import org.echoppe.programme.catalogue.EditAnswer.Done;
import org.echoppe.programme.catalogue.EditAnswer.Refused;

/** The actions a programme offers: read in the reader's words, edited in versions, copied, retired and brought back. */
@ApplicationScoped
@Transactional
public class CatalogueDesk {

    @Inject
    private Catalogues catalogues;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** Every action as it stands now, by theme, the retired ones included. */
    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public List<CataloguedAction> actions(ProgrammeId programme) {
        return inOrder(programme, List.of(ActionCode.values()));
    }

    /** The action each theme stands for while nobody chose a particular one: its first that is not retired. */
    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public Map<ActionCode, CataloguedAction> firstOf(ProgrammeId programme, Collection<ActionCode> themes) {
        return inOrder(programme, themes).stream()
                .filter(action -> !action.retired())
                .collect(Collectors.toMap(CataloguedAction::theme, Function.identity(), (first, other) -> first));
    }

    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public CataloguedAction action(ActionId id) {
        return catalogues.current(id).seen();
    }

    /** The steps a theme stands for, in the reader's language where the catalogue has it, else in French. */
    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public List<CatalogueStep> steps(ProgrammeId programme, ActionCode theme, Locale locale) {
        return firstOf(programme, List.of(theme)).values().stream()
                .flatMap(action -> action.stepsIn(locale).stream())
                .toList();
    }

    /** Writes the next version; what was based on an older one than there is changes nothing. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public EditAnswer save(ActionId id, int basedOn, ActionDraft draft) {
        StoredAction action = catalogues.claim(id);
        if (action.version() != basedOn) {
            return new Refused(CatalogueRule.NOBODY_SAVED_MEANWHILE);
        }
        write(action, draft, "catalogue.saved");
        return new Done(action.version());
    }

    /** A further action of this theme. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public ActionId add(ProgrammeId programme, ActionCode theme, ActionDraft draft) {
        List<StoredAction> there = catalogues.claim(programme, theme);
        if (there.isEmpty()) {
            throw new NotAllowedException("programme", programme);
        }
        return added(programme, theme, there.size() + 1, draft);
    }

    /** A further action that begins as this one; its names say that it is a copy. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public ActionId copy(ActionId id) {
        CataloguedAction model = action(id);
        return add(model.programme(), model.theme(), new CopiedNames(model).draft());
    }

    /** Offers it no longer; plans that run keep what they copied. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public EditAnswer retire(ActionId id) {
        CataloguedAction seen = action(id);
        List<StoredAction> offered = catalogues.claim(seen.programme(), seen.theme()).stream()
                .filter(action -> !action.isRetired())
                .toList();
        var wanted = offered.stream().filter(action -> action.id().equals(id)).findFirst();
        if (wanted.isPresent() && offered.size() == 1) {
            return new Refused(CatalogueRule.THEME_KEEPS_ONE);
        }
        wanted.ifPresent(action -> {
            action.retire(clock.instant());
            history.note("catalogue.retired", id.value(), "v" + action.version());
        });
        return new Done(seen.version());
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public EditAnswer bringBack(ActionId id) {
        StoredAction action = catalogues.claim(id);
        if (action.isRetired()) {
            action.bringBack();
            history.note("catalogue.broughtBack", id.value(), "v" + action.version());
        }
        return new Done(action.version());
    }

    private ActionId added(ProgrammeId programme, ActionCode theme, int place, ActionDraft draft) {
        var action = new StoredAction(programme, theme, place);
        write(action, draft, "catalogue.added");
        return action.id();
    }

    private void write(StoredAction action, ActionDraft draft, String what) {
        RefusedDataException.unlessEmpty(draft.problems());
        catalogues.add(action, action.write(draft, clock.instant()));
        history.note(what, action.id().value(), "v" + action.version());
    }

    private List<CataloguedAction> inOrder(ProgrammeId programme, Collection<ActionCode> themes) {
        return catalogues.current(programme, themes).stream()
                .map(ActionVersion::seen)
                .sorted(Comparator.comparing(CataloguedAction::theme))
                .toList();
    }
}
