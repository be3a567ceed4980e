package org.echoppe.radar.todo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.echoppe.access.AccountId;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingFixture;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.Table;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.echoppe.testing.WideTown;
import org.echoppe.testing.WideTown.Size;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the whole list costs in towns of several sizes in which every shop stands on it; a table, and no statement more for ten times as many. */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class ToDoSpeedIT {

    private static final Instant JUNE = Instant.parse("2027-06-01T08:00:00Z");
    private static final int TURNS = 12;
    private static final int SESSIONS_EACH = 4;

    @Inject
    private BookingFixture fixture;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private ToDoDesk desk;

    @Resource(lookup = "java:jboss/datasources/Echoppe")
    private DataSource database;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @Test
    void the_list_of_a_town_of_any_size() throws Exception {
        fixture.begin();
        clock.set(JUNE);
        Table table = new Table("radar: the whole list", "merchants", "lines", "statements", "first ms", "median ms");
        List<Long> statements = new ArrayList<>();
        for (int mentors : List.of(3, 100, 1_000)) {
            statements.add(look(town(mentors), table));
        }
        table.print();

        assertThat(statements.get(2)).isEqualTo(statements.get(1));
    }

    private long look(WideTown town, Table table) {
        AccountId claire = towns.open(new MunicipalityId(town.id()), Role.COORDINATOR);
        var programme = new ProgrammeId(town.programme());
        long[] millis = new long[TURNS];
        int lines = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            long start = System.nanoTime();
            lines = acting.asAccount(claire, () -> desk.lines(programme)).size();
            millis[turn] = Duration.ofNanos(System.nanoTime() - start).toMillis();
        }
        long first = millis[0];
        Arrays.sort(millis);
        long statements = acting.asAccount(claire, () -> fixture.statementsOf(() -> desk.lines(programme)));
        table.row(town.shops().size(), lines, statements, first, millis[TURNS / 2]);
        return statements;
    }

    private WideTown town(int mentors) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            WideTown town = WideTown.write(connection, Size.of(mentors, 5));
            town.remember(JUNE.minus(Duration.ofDays(30)), SESSIONS_EACH);
            connection.commit();
            return town;
        }
    }
}
