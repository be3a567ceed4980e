package org.echoppe.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.echoppe.access.MunicipalityId;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FoundIT {

    @Inject
    private Acting acting;

    @Inject
    private FoundFixture lost;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @Test
    void a_row_that_does_not_exist_is_not_there() {
        assertThat(acting.asSystem(null, () -> lost.before(new MunicipalityId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void a_row_asked_for_after_the_connection_broke_is_not_said_to_be_missing() {
        assertThatThrownBy(() -> acting.asSystem(null, () -> lost.asksFor(new MunicipalityId(UUID.randomUUID()))))
                .hasStackTraceContaining(DatabaseAwayException.class.getName());
    }
}
