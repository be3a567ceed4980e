package org.echoppe.shared.persistence;

import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Runs the migrations while Hibernate starts, just before it validates its mapping against the schema. */
public class SchemaMigration implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .configuration(Map.of("flyway.locations", "classpath:db/migration"))
                .dataSource(dataSource())
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing was integrated that would have to leave.
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/Echoppe");
        } catch (NamingException e) {
            throw new IllegalStateException(
                    "The server has no datasource (java:jboss/datasources/Echoppe). Maybe wildfly-config was not applied.",
                    e);
        }
    }
}
