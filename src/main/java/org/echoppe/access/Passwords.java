package org.echoppe.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;

/** Passwords as Argon2id hashes (19 MiB, two passes: OWASP's password storage cheat sheet, 2025). */
@ApplicationScoped
class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String NOBODYS =
            Password.hash("nobody’s").addRandomSalt().with(ARGON2).getResult();

    String hash(String password) {
        return Password.hash(password).addRandomSalt().with(ARGON2).getResult();
    }

    /** Whether the password fits; works as long where there is no hash to compare with. */
    boolean matches(String password, String hashOrNull) {
        boolean fits = Password.check(password, hashOrNull == null ? NOBODYS : hashOrNull)
                .with(ARGON2);
        return fits && hashOrNull != null;
    }
}
