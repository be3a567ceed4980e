package org.echoppe.access;

import static org.echoppe.access.FirstTownResult.ALREADY_BEGUN;
import static org.echoppe.access.FirstTownResult.COORDINATOR_MISSING;
import static org.echoppe.access.FirstTownResult.DEPARTMENT_UNKNOWN;
import static org.echoppe.access.FirstTownResult.EMAIL_UNREADABLE;
import static org.echoppe.access.FirstTownResult.FOUNDED;
import static org.echoppe.access.FirstTownResult.PASSWORD_TOO_SHORT;
import static org.echoppe.access.FirstTownResult.TOWN_MISSING;
import static org.echoppe.access.FirstTownResult.WRONG_CODE;
import static org.echoppe.access.Role.NOBODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * Begins in an empty installation: the first town and its coordinator. Only who reads the server's log knows the code, and
 * only while no town exists.
 */
@ApplicationScoped
@Transactional
public class FirstRunDesk {

    static final int SHORTEST_PASSWORD = 12;
    private static final int CODE_LENGTH = 12;
    private static final String COLOUR = "#0B5D5E";

    @Inject
    private AccessStore store;

    @Inject
    private LinkSecret secret;

    @Inject
    private Passwords passwords;

    /** Whether nobody has begun yet. */
    @AllowedTo(NOBODY)
    public boolean isEmpty() {
        return store.municipalities().isEmpty();
    }

    /** Founds the town and opens its coordinator's account, or says what stands in the way. */
    @AllowedTo(NOBODY)
    public FirstTownResult begin(FirstTown wanted) {
        FirstTownResult answer = judge(wanted);
        if (answer == FOUNDED) {
            found(wanted);
        }
        return answer;
    }

    /** The same on every node and after every restart; worthless once a town exists. */
    String code() {
        return secret.tokenOf(new UUID(0, 1)).substring(0, CODE_LENGTH);
    }

    private FirstTownResult judge(FirstTown wanted) {
        if (!isEmpty()) {
            return ALREADY_BEGUN;
        }
        if (!sameCode(wanted.code())) {
            return WRONG_CODE;
        }
        return problemOf(wanted);
    }

    private static FirstTownResult problemOf(FirstTown wanted) {
        if (isBlank(wanted.town())) {
            return TOWN_MISSING;
        }
        if (Department.read(wanted.department()).isEmpty()) {
            return DEPARTMENT_UNKNOWN;
        }
        if (isBlank(wanted.coordinator())) {
            return COORDINATOR_MISSING;
        }
        if (!newcomer(wanted).hasReadableEmail()) {
            return EMAIL_UNREADABLE;
        }
        return isBlank(wanted.password()) || wanted.password().length() < SHORTEST_PASSWORD
                ? PASSWORD_TOO_SHORT
                : FOUNDED;
    }

    private void found(FirstTown wanted) {
        var town = MunicipalityId.create();
        Department department = Department.read(wanted.department()).orElseThrow();
        store.add(new Municipality(
                town,
                new TownIdentity(
                        wanted.town().strip(),
                        department.code(),
                        department.zone(),
                        COLOUR,
                        null,
                        wanted.email().strip(),
                        false)));
        var newcomer =
                new NewAccount(wanted.coordinator().strip(), wanted.email(), Role.COORDINATOR, wanted.language());
        var coordinator = new Account(AccountId.create(), town, newcomer(wanted));
        coordinator.choosePassword(passwords.hash(wanted.password()));
        store.add(coordinator);
    }

    private static NewAccount newcomer(FirstTown wanted) {
        String email = wanted.email() == null ? "" : wanted.email();
        return new NewAccount(wanted.coordinator().strip(), email, Role.COORDINATOR, wanted.language());
    }

    private boolean sameCode(String typed) {
        byte[] given = (typed == null ? "" : typed.strip()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, code().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
