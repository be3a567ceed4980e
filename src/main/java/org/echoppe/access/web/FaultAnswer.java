package org.echoppe.access.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.shared.persistence.DatabaseAwayException;
import org.primefaces.csp.CspException;

/** What the faults we know are answered with; {@code web.xml} gives each status its page. */
enum FaultAnswer {
    /** As for what does not exist. */
    NOT_THEIRS(HttpServletResponse.SC_NOT_FOUND, NotAllowedException.class::isInstance),
    VIEW_EXPIRED(HttpServletResponse.SC_CONFLICT, ViewExpiredException.class::isInstance),
    WRONG_NONCE(HttpServletResponse.SC_BAD_REQUEST, CspException.class::isInstance),
    DATABASE_AWAY(HttpServletResponse.SC_SERVICE_UNAVAILABLE, FaultAnswer::saysTheDatabaseIsAway) {
        @Override
        void send(HttpServletResponse response, Exception fault) throws IOException {
            LOG.warning("The database does not answer: a page was answered with (%d).".formatted(status()));
            response.setHeader("Retry-After", String.valueOf(RETRY_SECONDS));
            super.send(response, fault);
        }
    };

    private static final Logger LOG = Logger.getLogger(FaultAnswer.class.getName());
    private static final int RETRY_SECONDS = 10;

    private final int status;
    private final Predicate<Throwable> meets;

    FaultAnswer(int status, Predicate<Throwable> meets) {
        this.status = status;
        this.meets = meets;
    }

    static Optional<FaultAnswer> to(Exception fault) {
        return Arrays.stream(values()).filter(answer -> answer.isFor(fault)).findFirst();
    }

    void send(HttpServletResponse response, Exception fault) throws IOException {
        response.sendError(status);
    }

    int status() {
        return status;
    }

    private boolean isFor(Exception fault) {
        return Stream.iterate((Throwable) fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(meets);
    }

    /** The pool has no connection to give, or the one it gave broke: class 08, PostgreSQL's 57P, H2's 90067, 90098, 90121. */
    private static boolean saysTheDatabaseIsAway(Throwable cause) {
        boolean isFromThePool = cause.getClass().getName().startsWith("jakarta.resource.");
        return isFromThePool
                || cause instanceof DatabaseAwayException
                || cause instanceof SQLException broken
                        && broken.getSQLState() != null
                        && broken.getSQLState().matches("08...|57P..|90067|90098|90121");
    }
}
