package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.echoppe.calendar.hours.french.Phrase.Counted;
import org.echoppe.calendar.hours.french.Phrase.Days;
import org.echoppe.calendar.hours.french.Phrase.Hours;
import org.echoppe.calendar.hours.french.Phrase.Joint;
import org.echoppe.calendar.hours.french.Phrase.ListedDays;
import org.echoppe.calendar.hours.french.Phrase.Mark;
import org.echoppe.calendar.hours.french.Phrase.Meaning;
import org.echoppe.calendar.hours.french.Phrase.PartOfYear;
import org.echoppe.calendar.hours.french.Phrase.Until;
import org.echoppe.calendar.hours.french.Statement.Kind;

/** Pairs phrases into statements in every way that uses each phrase once; the ways that respect punctuation best win. */
final class Grammar {

    private static final int MOST_STEPS = 20_000;

    private final List<Phrase> phrases;
    private final List<List<Statement>> best = new ArrayList<>();
    private int bestCost = Integer.MAX_VALUE;
    private int steps;

    private Grammar(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    static List<List<Statement>> readings(List<Phrase> phrases) {
        Grammar grammar = new Grammar(phrases);
        grammar.read(0, List.of(), 0);
        return grammar.best;
    }

    private void read(int at, List<Statement> soFar, int cost) {
        if (++steps > MOST_STEPS) {
            throw new Unreadable(0, "refused.too-long", "");
        }
        if (cost > bestCost) {
            return;
        }
        if (at == phrases.size()) {
            keep(soFar, cost + otherwiseBesideOthers(soFar));
        } else {
            readFrom(at, soFar, cost);
        }
    }

    /** Hours without days are read as "the other days" only if they cannot belong to days beside them. */
    private static int otherwiseBesideOthers(List<Statement> reading) {
        boolean otherwise = reading.stream().anyMatch(said -> said.kind() == Kind.OPEN_OTHERWISE);
        return otherwise
                        && reading.stream()
                                .anyMatch(said -> said.kind() == Kind.OPEN || said.kind() == Kind.OPEN_COUNTED)
                ? 1
                : 0;
    }

    private void keep(List<Statement> reading, int cost) {
        if (cost > bestCost) {
            return;
        }
        if (cost < bestCost) {
            best.clear();
            bestCost = cost;
        }
        best.add(reading);
    }

    private void readFrom(int at, List<Statement> soFar, int cost) {
        Phrase first = phrases.get(at);
        if (first instanceof Hours hours) {
            readHoursFirst(at, hours, soFar, cost);
        } else if (first instanceof PartOfYear part && goesOnClosing(soFar)) {
            read(at + 1, plus(soFar, Statement.closedIn(part.notation())), cost);
        } else if (first instanceof PartOfYear part && isClosed(at + 1)) {
            read(at + 2, plus(soFar, Statement.closedIn(part.notation())), cost + stop(at + 1));
        } else if (first instanceof Until until) {
            readUntil(at, until, soFar, cost);
        } else if (first instanceof Counted counted) {
            readCountedFirst(at, counted, soFar, cost);
        } else if (first instanceof Days days) {
            readDaysFirst(at, days, soFar, cost);
        } else if (first instanceof Mark mark && mark.meaning() == Meaning.CLOSED) {
            readMarkFirst(at, Kind.CLOSED, soFar, cost);
        } else if (first instanceof Mark mark && mark.meaning() == Meaning.EXCEPT) {
            readMarkFirst(at, Kind.EXCEPT, soFar, cost);
        }
    }

    private void readCountedFirst(int at, Counted counted, List<Statement> soFar, int cost) {
        if (goesOnClosing(soFar)) {
            read(at + 1, plus(soFar, Statement.closedIn(counted.notation())), cost);
        }
        if (phrase(at + 1) instanceof Hours hours) {
            read(at + 2, plus(soFar, Statement.openCounted(counted.notation(), hours.hours())), cost + stop(at + 1));
        } else if (isClosed(at + 1)) {
            read(at + 2, plus(soFar, Statement.closedIn(counted.notation())), cost + stop(at + 1));
        }
    }

    private void readUntil(int at, Until until, List<Statement> soFar, int cost) {
        forDaysAfter(
                at,
                (listed, next, added) ->
                        read(next, plus(soFar, Statement.until(listed, until.minutes())), cost + added));
    }

    private boolean isClosed(int at) {
        return phrase(at) instanceof Mark mark && mark.meaning() == Meaning.CLOSED;
    }

    private void readHoursFirst(int at, Hours hours, List<Statement> soFar, int cost) {
        boolean first =
                soFar.stream().noneMatch(said -> said.kind() == Kind.OPEN || said.kind() == Kind.OPEN_OTHERWISE);
        if (first) {
            read(at + 1, plus(soFar, Statement.open(Kind.OPEN_OTHERWISE, List.of(), hours.hours())), cost);
        }
        if (phrase(at + 1) instanceof Counted counted) {
            read(at + 2, plus(soFar, Statement.openCounted(counted.notation(), hours.hours())), cost + stop(at + 1));
        }
        forDaysAfter(
                at,
                (listed, next, added) ->
                        read(next, plus(soFar, Statement.open(Kind.OPEN, listed, hours.hours())), cost + added));
    }

    private void readMarkFirst(int at, Kind kind, List<Statement> soFar, int cost) {
        if (kind == Kind.EXCEPT && phrase(at + 1) instanceof Until until) {
            readUntil(at + 1, until, soFar, cost);
        }
        if (phrase(at + 1) instanceof PartOfYear part) {
            read(at + 2, plus(soFar, Statement.closedIn(part.notation())), cost);
        }
        if (phrase(at + 1) instanceof Counted counted) {
            read(at + 2, plus(soFar, Statement.closedIn(counted.notation())), cost);
        }
        forDaysAfter(at, (listed, next, added) -> {
            read(next, plus(soFar, Statement.about(kind, listed)), cost + added);
            if (kind == Kind.EXCEPT && phrase(next) instanceof Hours hours) {
                read(
                        next + 1,
                        plus(soFar, Statement.open(Kind.EXCEPT_OPEN, listed, hours.hours())),
                        cost + added + stop(next));
            }
        });
    }

    /** "Fermé le lundi et en août", "fermé en août et les jours fériés". */
    private static boolean goesOnClosing(List<Statement> soFar) {
        Kind last = soFar.isEmpty() ? Kind.OPEN : soFar.get(soFar.size() - 1).kind();
        return last == Kind.CLOSED || last == Kind.EXCEPT || last == Kind.CLOSED_IN_PART_OF_YEAR;
    }

    private void readDaysFirst(int at, Days days, List<Statement> soFar, int cost) {
        int own = cost + unsplit(days.listed());
        if (goesOnClosing(soFar) && phrases.get(at - 1) instanceof PartOfYear && !days.afterStop()) {
            read(at + 1, plus(soFar, Statement.about(Kind.CLOSED, days.listed())), own);
        }
        readDays(at + 1, days.listed(), soFar, own);
        if (phrase(at + 1) instanceof Mark mark
                && mark.meaning() == Meaning.EXCEPT
                && phrase(at + 2) instanceof Days except) {
            List<ListedDays> rest = without(days.listed(), except.listed());
            readDays(at + 3, rest, soFar, own);
            if (rest.isEmpty() && phrase(at + 3) instanceof Hours hours) {
                List<Statement> open = plus(soFar, Statement.open(Kind.OPEN, days.listed(), hours.hours()));
                read(at + 4, plus(open, Statement.about(Kind.EXCEPT, except.listed())), own + stop(at + 3));
            }
        }
    }

    /** What can follow days: hours, "closed", or "on appointment". */
    private void readDays(int next, List<ListedDays> listed, List<Statement> soFar, int cost) {
        if (listed.isEmpty()) {
            return;
        }
        if (phrase(next) instanceof Hours hours) {
            read(next + 1, plus(soFar, Statement.open(Kind.OPEN, listed, hours.hours())), cost + stop(next));
        } else if (phrase(next) instanceof Mark mark && mark.meaning() != Meaning.EXCEPT) {
            Kind kind = mark.meaning() == Meaning.CLOSED ? Kind.CLOSED : Kind.ON_APPOINTMENT;
            read(next + 1, plus(soFar, Statement.about(kind, listed)), cost + stop(next));
        }
    }

    private interface Continuation {
        void with(List<ListedDays> listed, int next, int cost);
    }

    /** Days after a first phrase: all of them, or only the first few if the rest may start the next statement. */
    private void forDaysAfter(int at, Continuation then) {
        if (!(phrase(at + 1) instanceof Days days)) {
            return;
        }
        if (!days.colonAfter()) {
            then.with(days.listed(), at + 2, stop(at + 1) + unsplit(days.listed()));
        }
        for (int split = 1; split < days.listed().size(); split++) {
            if (days.listed().get(split).joint() != Joint.TIGHT) {
                splitAt(at + 1, days, split, then);
            }
        }
    }

    private void splitAt(int index, Days days, int split, Continuation then) {
        List<ListedDays> rest = days.listed().subList(split, days.listed().size());
        phrases.set(index, new Days(days.position(), false, rest, days.colonAfter()));
        then.with(
                days.listed().subList(0, split),
                index,
                stop(index) + unsplit(days.listed().subList(0, split)));
        phrases.set(index, days);
    }

    private static int unsplit(List<ListedDays> listed) {
        return (int) listed.stream()
                .skip(1)
                .filter(entry -> entry.joint() == Joint.NEW_START)
                .count();
    }

    private int stop(int at) {
        return phrases.get(at).afterStop() ? 1 : 0;
    }

    private Phrase phrase(int at) {
        return at < phrases.size() ? phrases.get(at) : null;
    }

    private static List<ListedDays> without(List<ListedDays> listed, List<ListedDays> except) {
        boolean whole =
                except.stream().allMatch(entry -> entry.part() == null && !entry.holidays() && !entry.workingWeek());
        int gone = except.stream().mapToInt(ListedDays::days).reduce(0, (one, other) -> one | other);
        return listed.stream()
                .filter(entry -> whole && !entry.workingWeek())
                .map(entry -> entry.withDays(entry.days() & ~gone))
                .filter(entry -> entry.days() != 0 || entry.holidays())
                .collect(Collectors.toList());
    }

    private static List<Statement> plus(List<Statement> soFar, Statement next) {
        List<Statement> all = new ArrayList<>(soFar);
        all.add(next);
        return all;
    }
}
