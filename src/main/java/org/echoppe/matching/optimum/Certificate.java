package org.echoppe.matching.optimum;

/**
 * The proof that a pairing is the best there is, worked out from the prices alone: whatever they are, no pairing costs less
 * than everybody's cheapest choice at these prices, less what the places would earn. The gap is what this one costs more.
 */
public final class Certificate {

    private final Market market;
    private final Plan plan;
    private final int[] free;
    private final int[] rooms;
    private final int[] perMentor;
    private final int[] perOrganisation;
    private final boolean feasible;
    private final long gap;

    Certificate(Market market, Plan plan) {
        this.market = market;
        this.plan = plan;
        free = market.mentors.free();
        rooms = market.mentors.rooms();
        perMentor = new int[market.mentors()];
        perOrganisation = new int[rooms.length];
        feasible = count();
        gap = feasible ? gaps() : Long.MAX_VALUE;
    }

    /** Whether every pair is allowed and nobody has more than fits. */
    public boolean isFeasible() {
        return feasible;
    }

    /** By how much a better pairing could be better at most, in the smallest part of a point. */
    public long gap() {
        return gap;
    }

    public boolean isProven() {
        return feasible && gap == 0;
    }

    private boolean count() {
        boolean right = true;
        for (int merchant = 0; merchant < market.merchants(); merchant++) {
            int mentor = plan.mentor[merchant];
            right &= mentor < 0 || market.choices(merchant).has(mentor);
            if (mentor >= 0) {
                perMentor[mentor]++;
            }
        }
        for (int mentor = 0; mentor < perMentor.length; mentor++) {
            int house = market.mentors.organisation[mentor];
            if (house != Seats.INDEPENDENT) {
                perOrganisation[house] += perMentor[mentor];
            }
            right &= perMentor[mentor] <= free[mentor];
        }
        for (int house = 0; house < rooms.length; house++) {
            right &= perOrganisation[house] <= rooms[house];
        }
        return right;
    }

    private long gaps() {
        long sum = 0;
        for (int merchant = 0; merchant < market.merchants(); merchant++) {
            sum = sum(sum, plan.mentor[merchant] == Plan.AWAY ? 0 : gapOfMerchant(merchant));
        }
        for (int mentor = 0; mentor < perMentor.length; mentor++) {
            sum = sum(sum, gapOfMentor(mentor));
        }
        for (int house = 0; house < rooms.length; house++) {
            sum = sum(sum, gapOfOrganisation(house));
        }
        return sum;
    }

    /** No gap is negative, so the sum stops at the largest number there is. */
    private static long sum(long one, long other) {
        return one + other < 0 ? Long.MAX_VALUE : one + other;
    }

    /** What is paid above the cheapest choice. */
    private long gapOfMerchant(int merchant) {
        Choices choices = market.choices(merchant);
        long paid = choices.alone;
        long least = choices.alone;
        for (int i = 0; i < choices.size(); i++) {
            long cost = plan.price[choices.others[i]] - choices.points[i] * Cost.POINT;
            least = Math.min(least, cost);
            if (choices.others[i] == plan.mentor[merchant]) {
                paid = cost;
            }
        }
        return paid - least;
    }

    /** What the places filled lose, and those left empty could earn. */
    private long gapOfMentor(int mentor) {
        int house = market.mentors.organisation[mentor];
        long room = house == Seats.INDEPENDENT ? 0 : plan.price[perMentor.length + house];
        long gap = 0;
        for (int place = 0; place < free[mentor]; place++) {
            long earned = plan.price[mentor] - room - market.mentors.place(mentor, place);
            if (place >= perMentor[mentor] && earned <= 0) {
                break;
            }
            gap = sum(gap, place < perMentor[mentor] ? Math.max(0, -earned) : earned);
        }
        return gap;
    }

    private long gapOfOrganisation(int house) {
        long price = plan.price[perMentor.length + house];
        return price >= 0
                ? product(rooms[house] - perOrganisation[house], price)
                : product(perOrganisation[house], -price);
    }

    private static long product(int times, long price) {
        return price > 0 && times > Long.MAX_VALUE / price ? Long.MAX_VALUE : times * price;
    }
}
