package org.echoppe.matching.optimum;

import java.util.stream.IntStream;

/** One more or one less of something in a plan that is the best there is, and is again afterwards. */
final class Change {

    private final Market market;
    private final Plan plan;
    private final Placing placing;
    private final Filling filling;

    Change(Plan before, Market market) {
        this.market = market;
        plan = new Plan(before, market);
        placing = new Placing(market, plan);
        filling = new Filling(market, plan);
    }

    Plan plan() {
        return plan;
    }

    /** At other prices that prove the plan, too. */
    Change at(long[] prices) {
        System.arraycopy(prices, 0, plan.price, 0, prices.length);
        return this;
    }

    Change join(int merchant) {
        placing.place(merchant);
        return this;
    }

    Change leave(int merchant) {
        int mentor = plan.mentor[merchant];
        plan.leaveAs(merchant, Plan.AWAY);
        if (mentor >= 0) {
            filling.fill(mentor);
        }
        return this;
    }

    /** A merchant may have others than before, and stays where nothing is better. */
    Change reconsider(int merchant) {
        plan.forgetElsewhere(merchant);
        return isContent(merchant) ? this : leave(merchant).join(merchant);
    }

    private boolean isContent(int merchant) {
        int mentor = plan.mentor[merchant];
        Choices row = market.choices(merchant);
        if (mentor == Plan.AWAY || mentor >= 0 && !row.has(mentor)) {
            return false;
        }
        long paid = pays(merchant);
        return paid <= row.alone
                && IntStream.range(0, row.size())
                        .allMatch(i -> paid <= plan.price[row.others[i]] - row.points[i] * Cost.POINT);
    }

    /** A mentor without a place comes at the price at which nobody would want one. */
    Change come(int mentor) {
        Choices merchants = market.pairs.callers[mentor];
        long price = market.mentors.place(mentor, 0) + plan.roomPrice(mentor);
        for (int i = 0; i < merchants.size(); i++) {
            plan.forgetElsewhere(merchants.others[i]);
            if (plan.isWithin(merchants.others[i])) {
                price = Math.max(price, pays(merchants.others[i]) + merchants.points[i] * Cost.POINT);
            }
        }
        plan.price[mentor] = price;
        return this;
    }

    private long pays(int merchant) {
        return plan.mentor[merchant] < 0 ? market.choices(merchant).alone : placing.pays(merchant);
    }

    /** Opens or closes places until there are as many as the market says. */
    Change places(int mentor) {
        int wanted = market.mentors.seats(mentor).free();
        while (plan.places[mentor] < wanted) {
            if (isWorthless(mentor)) {
                plan.places[mentor] = wanted;
            } else {
                openPlace(mentor);
            }
        }
        while (plan.places[mentor] > wanted) {
            closePlace(mentor, wanted);
        }
        return this;
    }

    /** Whether nobody would take one more place. */
    private boolean isWorthless(int mentor) {
        return plan.filled[mentor] < plan.places[mentor]
                || plan.price[mentor] <= market.mentors.place(mentor, plan.filled[mentor]) + plan.roomPrice(mentor);
    }

    /** A full organisation takes one more for a moment, then somebody leaves it. */
    private void openPlace(int mentor) {
        int house = market.mentors.organisation[mentor];
        boolean full = plan.isFull(house);
        if (full) {
            plan.room[house]++;
        }
        plan.places[mentor]++;
        plan.fill(mentor);
        filling.fill(mentor);
        if (full) {
            room(house, plan.room[house] - 1);
        }
    }

    /** An organisation whose room is worth something takes one less for a moment, then somebody comes to it. */
    private void closePlace(int mentor, int wanted) {
        if (plan.filled[mentor] < plan.places[mentor]) {
            plan.places[mentor] = Math.max(wanted, plan.filled[mentor]);
            return;
        }
        int house = market.mentors.organisation[mentor];
        boolean coveted = plan.roomPrice(mentor) > 0;
        if (coveted) {
            plan.room[house]--;
        }
        plan.places[mentor]--;
        plan.empty(mentor);
        placing.relieve(mentor);
        if (coveted) {
            room(house, plan.room[house] + 1);
        }
    }

    /** Makes room or takes it until there is as much as the market says. */
    Change room(int organisation) {
        room(organisation, market.mentors.rooms()[organisation]);
        return this;
    }

    private void room(int organisation, int wanted) {
        int node = placing.node(organisation);
        while (plan.room[organisation] < wanted) {
            plan.room[organisation]++;
            if (plan.price[node] > 0) {
                plan.crowd[organisation]++;
                filling.fill(node);
            }
        }
        while (plan.room[organisation] > wanted) {
            plan.room[organisation]--;
            if (plan.crowd[organisation] > plan.room[organisation]) {
                plan.crowd[organisation]--;
                placing.relieve(node);
            }
        }
    }
}
