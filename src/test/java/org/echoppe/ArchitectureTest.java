package org.echoppe;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import org.echoppe.access.AllowedTo;
import org.echoppe.shared.persistence.Found;

/** What the compiler cannot refuse: who imports whom, which room holds which technology, and a few habits. */
@AnalyzeClasses(packages = "org.echoppe", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    // --- rooms ---

    @ArchTest
    static final ArchRule rooms_import_only_what_the_plan_allows =
            classes().that().resideOutsideOfPackage("org.echoppe.database").should(Rooms.importOnlyWhatTheyMay());

    @ArchTest
    static final ArchRule rooms_form_no_cycles =
            slices().matching("org.echoppe.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_parts_of_the_calendar_form_no_cycles =
            slices().matching("org.echoppe.calendar.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_words_of_time_know_no_part_of_the_calendar = noClasses()
            .that()
            .resideInAPackage("org.echoppe.calendar")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.echoppe.calendar.*..");

    @ArchTest
    static final ArchRule french_is_read_for_declared_hours_alone = classes()
            .that()
            .resideInAPackage("..calendar.hours.french")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("org.echoppe.calendar.hours..");

    @ArchTest
    static final ArchRule the_database_driver_stands_alone = classes()
            .that(resideInAPackage("org.echoppe.database"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.echoppe.database", "java..");

    @ArchTest
    static final ArchRule entities_stay_at_home =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule the_entity_manager_stays_at_home = noFields()
            .that()
            .haveRawType(EntityManager.class)
            .should()
            .beDeclaredInClassesThat()
            .haveModifier(PUBLIC);

    /** What was not found is told apart from a database that is away. */
    @ArchTest
    static final ArchRule rows_are_looked_up_in_one_way = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Found.class.getName())
            .should()
            .callMethodWhere(describe(
                    "looks a row up",
                    call -> call.getTargetOwner().isEquivalentTo(EntityManager.class)
                            && call.getName().equals("find")));

    @ArchTest
    static final ArchRule nobody_imports_pages = classes()
            .that()
            .resideInAPackage("..web..")
            .and()
            .areAnnotatedWith(Named.class)
            .and()
            .haveSimpleNameEndingWith("Page")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("..web..");

    @ArchTest
    static final ArchRule every_front_door_says_whom_it_lets_in = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(describe(
                    "start transactions outside web",
                    type -> type.isAnnotatedWith(Transactional.class)
                            && !type.getPackageName().contains(".web")))
            .should()
            .beAnnotatedWith(AllowedTo.class)
            .orShould()
            .beDeclaredInClassesThat(are(annotatedWithAllowedTo()));

    @ArchTest
    static final ArchRule transactions_start_at_a_front_door =
            classes().that().areAnnotatedWith(Transactional.class).should().resideOutsideOfPackage("..web..");

    // --- technology stays in its room ---

    @ArchTest
    static final ArchRule faces_only_in_web = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule mail_only_in_notification = noClasses()
            .that()
            .resideOutsideOfPackage("..notification..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.mail..");

    @ArchTest
    static final ArchRule spreadsheets_only_where_they_are_read_or_written = noClasses()
            .that()
            .resideOutsideOfPackages("..reporting..", "..intake..", "..demo..", "..matching.draft.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule values_and_entities_know_no_container = noClasses()
            .that(describe(
                    "are records, enums or entities outside web",
                    type -> !type.getPackageName().contains(".web")
                            && (type.isRecord() || type.isEnum() || type.isAnnotatedWith(Entity.class))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.enterprise..", "jakarta.inject..", "jakarta.faces..");

    // --- habits ---

    @ArchTest
    static final ArchRule entities_have_verbs_not_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.echoppe.shared.ClockSource")
            .should()
            .callCodeUnitWhere(describe("time is asked without the clock", ArchitectureTest::asksTimeWithoutTheClock));

    @ArchTest
    static final ArchRule nothing_is_kept_in_the_session = noClasses().should().beAnnotatedWith(SessionScoped.class);

    @ArchTest
    static final ArchRule names_say_what_not_how =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Service|Controller|Bean)");

    @ArchTest
    static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule exceptions_have_names = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> annotatedWithAllowedTo() {
        return describe("annotated with @AllowedTo", type -> type.isAnnotatedWith(AllowedTo.class));
    }

    private static boolean asksTimeWithoutTheClock(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        boolean hasClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !hasClock
                || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty();
    }
}
