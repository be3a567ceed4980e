package org.echoppe.guards;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.UnknownAccountException;
import org.echoppe.testing.Acting;
import org.echoppe.testing.FrontDoors;
import org.echoppe.testing.House;
import org.echoppe.testing.LivelyTown;
import org.echoppe.testing.LivelyTown.Inhabited;
import org.echoppe.testing.Plausible;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.Told;
import org.echoppe.testing.TownRows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every use case tried by the people of one town with the ids of another, in every mixture with their own: the answer is
 * the one an unknown id gets, tells nothing of the other town, and leaves every row of it as it was.
 */
@ExtendWith(ArquillianExtension.class)
class ForeignTownIT {

    private static final Map<String, String> OPEN_ON_PURPOSE = Map.of(
            "SignInDesk.enter",
            "the account is the one the server has just recognised",
            "SignInDesk.roleOf",
            "the account is the one the server has just recognised",
            "TownDesk.identity",
            "how a town shows itself is on each of its pages and messages",
            "TownDesk.stationery",
            "what a town's letters are written on is on each of its letters",
            "TownDesk.logo",
            "how a town shows itself is on each of its pages and messages",
            "TownDesk.read",
            "it takes nothing but a language, for the person who is here",
            "LinkDesk.bookingAddress",
            "the link is one of the caller’s own town, where a foreign merchant is nobody",
            "SignInDesk.requestLink",
            "anybody may have a link sent to an address; the answer is always the same");

    private static final Set<Class<? extends Exception>> REFUSALS =
            Set.of(NotAllowedException.class, UnknownAccountException.class);

    private final List<String> wrong = new ArrayList<>();

    @Inject
    private FrontDoors doors;

    @Inject
    private LivelyTown towns;

    @Inject
    private TownRows rows;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @AfterEach
    void turn_back_the_clock() {
        clock.set(TestClock.TUESDAY_NINE);
    }

    @Test
    void nobody_of_another_town_sees_or_changes_anything_whatever_ids_they_send() {
        Inhabited theirs = towns.found();
        Inhabited ours = towns.found();
        var walk = new Walk(theirs, ours, rows.idsOf(theirs.town()));

        List<Method> tried =
                doors.useCases().stream().filter(ForeignTownIT::isClosed).toList();
        tried.forEach(walk::tryDoor);

        assertThat(wrong).isEmpty();
        assertThat(walk.calls).isGreaterThan(tried.size());
    }

    @Test
    void every_exception_names_a_use_case_that_exists() {
        assertThat(doors.useCases().stream().map(ForeignTownIT::name)).containsAll(OPEN_ON_PURPOSE.keySet());
    }

    private static boolean isClosed(Method door) {
        return !OPEN_ON_PURPOSE.containsKey(name(door));
    }

    private static String name(Method door) {
        return door.getDeclaringClass().getSimpleName() + "." + door.getName();
    }

    private final class Walk {

        private final Inhabited theirs;
        private final Inhabited ours;
        private final Set<String> theirIds;
        private Set<String> picture;
        private int calls;

        Walk(Inhabited theirs, Inhabited ours, Set<String> theirIds) {
            this.theirs = theirs;
            this.ours = ours;
            this.theirIds = theirIds;
            picture = rows.mentioning(theirIds);
        }

        void tryDoor(Method door) {
            for (Role role : callers(door)) {
                for (Set<Integer> foreign : mixtures(door)) {
                    for (int plain = 0; plain < alternatives(door); plain++) {
                        tryOnce(door, role, foreign, plain);
                    }
                }
            }
        }

        private void tryOnce(Method door, Role role, Set<Integer> foreign, int plain) {
            String what = "%s as %s, foreign %s/%d".formatted(name(door), role, foreign, plain);
            UUID unknown = UUID.randomUUID();
            String toUnknown =
                    foreign.isEmpty() ? null : answer(door, role, arguments(door, foreign, any -> unknown, plain));
            String toForeign = answer(door, role, arguments(door, foreign, id -> idOf(theirs, id, plain), plain));
            calls++;
            if (toUnknown != null && !toUnknown.equals(toForeign)) {
                wrong.add("%s: answers (%s), to an unknown id (%s)".formatted(what, toForeign, toUnknown));
            }
            if (toForeign.contains("FOREIGN")) {
                wrong.add("%s: tells (%s)".formatted(what, toForeign));
            }
            lookForChanges(what);
        }

        private void lookForChanges(String what) {
            Set<String> now = rows.mentioning(theirIds);
            if (!now.equals(picture)) {
                Set<String> changed = new TreeSet<>(now);
                changed.removeAll(picture);
                wrong.add("%s: changes %s".formatted(what, changed));
                picture = now;
            }
        }

        private String answer(Method door, Role role, Object[] arguments) {
            String given = Told.by(List.of(arguments));
            try {
                return as(role, () -> masked(Told.by(doors.enter(door, arguments)), given));
            } catch (RuntimeException refused) {
                if (!REFUSALS.contains(refused.getClass())) {
                    wrong.add("%s as %s breaks: %s".formatted(door, role, refused));
                }
                return refused.getClass().getSimpleName();
            }
        }

        /** Ids that were sent may come back; any other of the foreign town is named; new ones are all alike. */
        private String masked(String told, String given) {
            String text = told;
            for (String id : theirIds) {
                text = text.replace(id, given.contains(id) ? "ID" : "FOREIGN");
            }
            return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                    .replaceAll("k=\\S+", "k=…");
        }

        /** A text on its own is a foreign address, by which people are looked up; inside a record it is any text. */
        private Object[] arguments(Method door, Set<Integer> foreign, Function<Class<?>, UUID> others, int plain) {
            var own = new Plausible(id -> idOf(ours, id, plain));
            var sent = new Plausible(others);
            Type[] types = door.getGenericParameterTypes();
            return IntStream.range(0, types.length)
                    .mapToObj(place -> foreign.contains(place)
                            ? types[place] == String.class ? theirs.email() : sent.of(types[place])
                            : own.of(types[place]))
                    .toArray();
        }

        private <T> T as(Role role, Callable<T> work) {
            return role == Role.MERCHANT
                    ? acting.asMerchant(ours.town(), ours.merchant(), work)
                    : acting.asAccount(ours.people().get(role), work);
        }

        /** Strangers have no town; what is open to them is tried by a coordinator. */
        private Set<Role> callers(Method door) {
            Set<Role> roles = doors.rolesOf(door);
            if (roles.contains(Role.NOBODY)) {
                return EnumSet.of(Role.COORDINATOR);
            }
            roles.remove(Role.SYSTEM);
            return roles;
        }
    }

    private static UUID idOf(Inhabited town, Class<?> type, int plain) {
        UUID id = type == UUID.class ? town.plain().get(plain) : town.ids().get(type);
        if (id == null) {
            throw new IllegalStateException(
                    "There is no example of (%s). Maybe LivelyTown can give one.".formatted(type));
        }
        return id;
    }

    /** Which parameters carry a foreign id: each set of them but the empty one, or just that where none can. */
    private static List<Set<Integer>> mixtures(Method door) {
        Type[] types = door.getGenericParameterTypes();
        List<Integer> places = IntStream.range(0, types.length)
                .filter(place -> Plausible.holdsId(types[place]) || types[place] == String.class)
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return List.of(Set.of());
        }
        return IntStream.range(1, 1 << places.size())
                .mapToObj(bits -> chosen(places, bits))
                .toList();
    }

    private static Set<Integer> chosen(List<Integer> places, int bits) {
        Set<Integer> chosen = new TreeSet<>();
        IntStream.range(0, places.size())
                .filter(bit -> (bits >> bit & 1) == 1)
                .forEach(bit -> chosen.add(places.get(bit)));
        return chosen;
    }

    /** A plain UUID may mean a merchant, a session, a step or a link: each is tried. */
    private static int alternatives(Method door) {
        boolean isPlain = Stream.of(door.getGenericParameterTypes())
                .anyMatch(type -> type.getTypeName().contains("UUID") || Plausible.holdsPlain(type));
        return isPlain ? 4 : 1;
    }
}
