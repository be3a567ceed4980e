package org.echoppe.programme.season;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.season.Effect;
import org.echoppe.calendar.season.Layer;
import org.echoppe.calendar.season.SeasonEntry;
import org.echoppe.programme.RefusedDataException;
import org.hibernate.annotations.TenantId;

/** One entry of the season calendar in which a town had a hand. */
@Entity
@Table(name = "season_entry")
class StoredSeason {

    static final String OWN = "town.";
    static final String SCHOOL = "school.";

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Column(name = "entry_key")
    private String key;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 4)
    private Effect effect;

    private String trades;

    @Column(name = "file_name")
    private String fileName;

    private boolean changed;
    private boolean hidden;

    @Column(name = "natural_key")
    private String naturalKey;

    protected StoredSeason() {}

    /** @param fileName where it was read, or null where somebody typed it */
    StoredSeason(String key, NewSeasonEntry wanted, String fileName) {
        id = UUID.randomUUID();
        this.key = key;
        this.fileName = fileName;
        change(wanted);
    }

    static StoredSeason own(NewSeasonEntry wanted, String fileName) {
        return new StoredSeason(OWN + UUID.randomUUID(), wanted, fileName);
    }

    static StoredSeason hiding(SeasonEntry usual) {
        StoredSeason hiding = new StoredSeason();
        hiding.id = UUID.randomUUID();
        hiding.key = usual.key();
        hiding.set(usual.from(), usual.lastDay(), usual.name(), usual.effect(), usual.trades());
        hiding.hidden = true;
        return hiding;
    }

    final void change(NewSeasonEntry wanted) {
        RefusedDataException.unlessEmpty(wanted.problems());
        set(wanted.from(), wanted.lastDay(), wanted.tidyName(), wanted.effect(), wanted.trades());
        changed = true;
        naturalKey = isOwn() ? naturalKey(wanted) : null;
    }

    private void set(LocalDate first, LocalDate last, String itsName, Effect itsEffect, Set<String> itsTrades) {
        from = first;
        lastDay = last;
        name = itsName;
        effect = itsEffect;
        trades = String.join(" ", new TreeSet<>(itsTrades));
    }

    /** By what an own entry is known again. */
    static String naturalKey(NewSeasonEntry wanted) {
        return wanted.from() + "|" + wanted.lastDay() + "|" + wanted.tidyName().toLowerCase(Locale.ROOT);
    }

    void hide() {
        hidden = true;
    }

    void show() {
        hidden = false;
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    String naturalKey() {
        return naturalKey;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean isOwn() {
        return key.startsWith(OWN);
    }

    boolean isSchoolHoliday() {
        return key.startsWith(SCHOOL);
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isChanged() {
        return changed;
    }

    SeasonEntry entry() {
        return new SeasonEntry(
                key,
                from,
                lastDay,
                name,
                isOwn() ? Layer.TOWN : Layer.NATIONAL,
                effect,
                trades.isEmpty() ? Set.of() : Set.of(trades.split(" ")),
                fileName == null
                        ? new TimeText("origin.town", List.of())
                        : new TimeText("origin.file", List.of(fileName)));
    }
}
