package org.echoppe.programme.season;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.TownIdentity;
import org.echoppe.calendar.season.SeasonCalendar;
import org.echoppe.calendar.season.SeasonEntry;
import org.echoppe.programme.Problem;

/** The season calendar of the town: read by everybody, corrected and added to by the coordinator. */
@ApplicationScoped
@Transactional
public class SeasonDesk {

    @Inject
    private StoredSeasons stored;

    @Inject
    private TownDesk town;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** Everything that is not hidden, for asking about days and trades; one query. */
    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public SeasonCalendar calendar() {
        return seasons().calendar();
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public SchoolCalendarEnd schoolCalendarEnd() {
        return seasons().schoolCalendarEnd(today());
    }

    /** What touches these days, hidden entries included. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<SeasonRow> rows(LocalDate first, LocalDate last) {
        return seasons().rows(first, last);
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public SeasonRow row(String key) {
        return seasons().row(key).orElseThrow(() -> new NotAllowedException("season", key));
    }

    /** What stands against entering this: its own problems, or that it is there already. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<Problem> problems(NewSeasonEntry wanted) {
        return seasons().problems(wanted, null);
    }

    /** What stands against making this of an entry. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<Problem> problems(String key, NewSeasonEntry wanted) {
        return seasons().problems(wanted, key);
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public String add(NewSeasonEntry wanted) {
        StoredSeason entry = StoredSeason.own(wanted, null);
        stored.add(entry);
        return noted("season.added", entry);
    }

    /** Gives an entry other days, another name, effect or trades; what was hidden is shown again. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void correct(String key, NewSeasonEntry wanted) {
        correct(key, wanted, null);
    }

    private void correct(String key, NewSeasonEntry wanted, String fileName) {
        String known = row(key).entry().key();
        StoredSeason entry = stored.by(known).orElseGet(() -> added(new StoredSeason(known, wanted, fileName)));
        entry.change(wanted);
        entry.show();
        noted("season.corrected", entry);
    }

    /** It counts no more, and stays to be shown again. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void hide(String key) {
        SeasonEntry usual = row(key).entry();
        StoredSeason entry = stored.by(key).orElseGet(() -> added(StoredSeason.hiding(usual)));
        entry.hide();
        noted("season.hidden", entry);
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public void show(String key) {
        StoredSeason entry = known(key);
        if (entry.isChanged()) {
            entry.show();
        } else {
            stored.remove(entry);
        }
        noted("season.shown", entry);
    }

    /** Back to what the rule or the shipped data says; the correction is gone. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void restore(String key) {
        StoredSeason entry = known(key);
        if (!seasons().isComputed(key)) {
            throw new NotAllowedException("season", key);
        }
        stored.remove(entry);
        noted("season.restored", entry);
    }

    /** Whether it may be removed for good: only what was entered or imported, and is hidden already. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean isRemovable(String key) {
        return known(key).isHidden() && !seasons().isComputed(key);
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public void remove(String key) {
        StoredSeason entry = known(key);
        if (!isRemovable(key)) {
            throw new NotAllowedException("season", key);
        }
        stored.remove(entry);
        noted("season.removed", entry);
    }

    /** What a file would bring; writes nothing. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public SeasonPreview read(SeasonFile file) {
        try {
            return seasons().compare(file.about(), file.read(today(), identity().zone()));
        } catch (UnreadableSeasonsException e) {
            return new SeasonPreview.Refused(e.problem());
        }
    }

    /** Writes what the preview of this file shows as new or changed; how many that was. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public int confirm(SeasonFile file) {
        return read(file) instanceof SeasonPreview.Ready ready ? write(ready, file) : 0;
    }

    private int write(SeasonPreview.Ready ready, SeasonFile file) {
        List<SeasonLine> written = new ArrayList<>();
        for (SeasonLine line : ready.lines()) {
            if (line.state() == SeasonLine.State.NEW) {
                noted("season.added", added(entry(line, file)));
                written.add(line);
            } else if (line.state() == SeasonLine.State.CHANGED) {
                correct(line.key(), line.entry(), file.shortName());
                written.add(line);
            }
        }
        return written.size();
    }

    private static StoredSeason entry(SeasonLine line, SeasonFile file) {
        return line.key() == null
                ? StoredSeason.own(line.entry(), file.shortName())
                : new StoredSeason(line.key(), line.entry(), file.shortName());
    }

    private StoredSeason added(StoredSeason entry) {
        stored.add(entry);
        return entry;
    }

    private StoredSeason known(String key) {
        return stored.by(key).orElseThrow(() -> new NotAllowedException("season", key));
    }

    private String noted(String what, StoredSeason entry) {
        stored.settle();
        history.note(what, entry.id(), entry.key());
        return entry.key();
    }

    private TownSeasons seasons() {
        return new TownSeasons(identity().department(), stored.all());
    }

    private TownIdentity identity() {
        return town.identity();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), identity().zone());
    }
}
