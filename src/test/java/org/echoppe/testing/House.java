package org.echoppe.testing;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it is built, without its pages and the timers that go round by themselves, and with a clock that tests can set. */
public final class House {

    private static final File BUILT = new File("target/ROOT");
    private static final String PAGES_AND_TIMERS =
            ".*/web/.*|.*/(TimedRound|WaitingRound|CallRound|BusyRound|Sweep|Postman|SmsPostman)\\.class|.*/(primefaces|omnifaces)-.*|.*\\.xhtml|.*/web\\.xml|.*/faces-config\\.xml";

    private House() {}

    /** Everything but pages, plus the test classes of {@code org.echoppe}; one per test class. */
    public static WebArchive archive() {
        if (!BUILT.isDirectory()) {
            throw new IllegalStateException(
                    "The application is not built (%s). Maybe run `mvn package` first.".formatted(BUILT));
        }
        var whole = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(BUILT)
                .as(GenericArchive.class);
        return ShrinkWrap.create(WebArchive.class, "house.war")
                .merge(whole, Filters.include("^(?!" + PAGES_AND_TIMERS + "$)/WEB-INF/.*"))
                .addPackages(true, path -> isForTheContainer(path.get()), "org.echoppe.testing")
                .addPackages(true, path -> path.get().matches(".*(IT|Fixture)(\\$.*)?\\.class"), "org.echoppe")
                .addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class))
                .addAsWebInfResource(new File("src/main/webapp/WEB-INF/beans.xml"));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static boolean isForTheContainer(String path) {
        return !path.matches(".*/(House|Databases|OneDeployment)(\\$.*)?\\.class");
    }
}
