package org.echoppe.matching.optimum;

import java.util.Arrays;

/** Who could work with whom: as offered, as allowed once pins and forbidden pairs count, and as mentors see it. */
final class Pairs {

    private final Choices[] offered;
    final Choices[] allowed;
    final Choices[] callers;

    private Pairs(Choices[] offered, Choices[] allowed, Choices[] callers) {
        this.offered = offered;
        this.allowed = allowed;
        this.callers = callers;
    }

    Pairs(Choices[] offered, Choices[] allowed, int mentors) {
        this(offered, allowed, turned(allowed, mentors));
    }

    private static Choices[] turned(Choices[] allowed, int mentors) {
        int[] sizes = new int[mentors];
        Arrays.stream(allowed).forEach(row -> Arrays.stream(row.others).forEach(mentor -> sizes[mentor]++));
        Choices[] turned = new Choices[mentors];
        Arrays.setAll(turned, mentor -> Choices.of(new int[sizes[mentor]], new int[sizes[mentor]]));
        for (int merchant = allowed.length - 1; merchant >= 0; merchant--) {
            for (int i = 0; i < allowed[merchant].size(); i++) {
                int mentor = allowed[merchant].others[i];
                turned[mentor].others[--sizes[mentor]] = merchant;
                turned[mentor].points[sizes[mentor]] = allowed[merchant].points[i];
            }
        }
        return turned;
    }

    Choices offered(int merchant) {
        return offered[merchant];
    }

    Pairs allowing(int merchant, Choices row) {
        Choices[] rows = allowed.clone();
        rows[merchant] = row;
        return new Pairs(offered, rows, called(merchant, allowed[merchant], row));
    }

    Pairs adding(Choices row) {
        int merchant = offered.length;
        return new Pairs(longer(offered, row), longer(allowed, row), called(merchant, Choices.NONE, row));
    }

    Pairs addingMentor(Choices merchants) {
        Choices[] all = offered.clone();
        Choices[] rows = allowed.clone();
        Choices[] seen = longer(callers, Choices.NONE);
        for (int i = 0; i < merchants.size(); i++) {
            int merchant = merchants.others[i];
            all[merchant] = all[merchant].with(callers.length, merchants.points[i]);
            if (!rows[merchant].isPinned()) {
                rows[merchant] = rows[merchant].with(callers.length, merchants.points[i]);
                seen[callers.length] = seen[callers.length].with(merchant, merchants.points[i]);
            }
        }
        return new Pairs(all, rows, seen);
    }

    private static Choices[] longer(Choices[] rows, Choices row) {
        Choices[] longer = Arrays.copyOf(rows, rows.length + 1);
        longer[rows.length] = row;
        return longer;
    }

    private Choices[] called(int merchant, Choices before, Choices after) {
        Choices[] seen = callers.clone();
        for (int mentor : before.others) {
            seen[mentor] = after.has(mentor) ? seen[mentor] : seen[mentor].without(merchant);
        }
        for (int i = 0; i < after.size(); i++) {
            int mentor = after.others[i];
            seen[mentor] = before.has(mentor) ? seen[mentor] : seen[mentor].with(merchant, after.points[i]);
        }
        return seen;
    }
}
