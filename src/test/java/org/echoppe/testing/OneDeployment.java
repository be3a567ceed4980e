package org.echoppe.testing;

import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Deploys the house once for all test classes, which share one archive; it goes with the server, whose files are scratch. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Answers each further deployment with the first one's address. */
    public static class Keeper {

        @Inject
        @DeploymentScoped
        private InstanceProducer<DeploymentDescription> description;

        @Inject
        @DeploymentScoped
        private InstanceProducer<Deployment> deployment;

        @Inject
        @DeploymentScoped
        private InstanceProducer<ProtocolMetaData> address;

        private ProtocolMetaData first;

        public void deploy(@Observes(precedence = -1) EventContext<DeployDeployment> context)
                throws DeploymentException {
            if (first == null) {
                context.proceed();
                first = address.get();
                return;
            }
            Deployment wanted = context.getEvent().getDeployment();
            description.set(wanted.getDescription());
            deployment.set(wanted);
            address.set(first);
            wanted.deployed();
        }

        public void undeploy(@Observes(precedence = -1) EventContext<UnDeployDeployment> context) {
            context.getEvent().getDeployment().undeployed();
        }
    }
}
