package org.echoppe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.intake.TableFixture.BAKERY;
import static org.echoppe.intake.TableFixture.BOOKSHOP;
import static org.echoppe.intake.TableFixture.MENTOR;
import static org.echoppe.intake.TableFixture.MENTOR_HEADERS;
import static org.echoppe.intake.TableFixture.MERCHANT_HEADERS;
import static org.echoppe.intake.TableFixture.csv;
import static org.echoppe.intake.TableFixture.mentors;
import static org.echoppe.intake.TableFixture.merchants;
import static org.echoppe.intake.TableFixture.problems;
import static org.echoppe.intake.TableFixture.ready;
import static org.echoppe.intake.TableFixture.table;
import static org.echoppe.intake.TableFixture.with;
import static org.echoppe.intake.TableFixture.xlsx;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.access.AccountId;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Role;
import org.echoppe.access.TownDesk;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.intake.Preview.Refused;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.StartingPlace;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.programme.NewProgramme;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.Trade;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class IntakeDeskIT {

    @Inject
    private IntakeDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk accounts;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    private MunicipalityId town;
    private AccountId coordinator;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void a_town_with_a_programme() {
        town = towns.found();
        coordinator = towns.open(town, Role.COORDINATOR);
        acting.asSystem(
                town,
                () -> programmes.open(
                        new NewProgramme("Edition", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 6, 30))));
    }

    @Test
    void looking_writes_nothing() {
        look(ImportKind.MERCHANTS, xlsx(merchants(BAKERY, BOOKSHOP)));

        assertThat(shops()).isEmpty();
    }

    @Test
    void the_same_sheet_twice_changes_nothing() {
        byte[] file = xlsx(merchants(BAKERY, BOOKSHOP));

        assertThat(bring(ImportKind.MERCHANTS, file)).isEqualTo(new Imported(ImportKind.MERCHANTS, 2, 0, 0, 0));
        List<MerchantRow> before = shops();

        assertThat(bring(ImportKind.MERCHANTS, file)).isEqualTo(new Imported(ImportKind.MERCHANTS, 0, 0, 2, 0));
        assertThat(shops()).isEqualTo(before);
    }

    @Test
    void a_sheet_of_mentors_twice_changes_nothing_either() {
        byte[] file =
                csv(mentors(MENTOR, with(with(MENTOR, 0, "Zoé Petit"), 2, "zoe" + System.nanoTime() + "@example.org")));

        assertThat(bring(ImportKind.MENTORS, file).added()).isEqualTo(2);
        assertThat(bring(ImportKind.MENTORS, file)).isEqualTo(new Imported(ImportKind.MENTORS, 0, 0, 2, 0));
        assertThat(acting.asAccount(coordinator, () -> mentors.list(programme().id())))
                .hasSize(2);
    }

    @Test
    void a_changed_row_says_what_changes_and_changes_only_that() {
        bring(ImportKind.MERCHANTS, xlsx(merchants(BAKERY, BOOKSHOP)));
        byte[] moved = xlsx(merchants(with(BAKERY, 0, "boulangerie LAGARDE"), with(BOOKSHOP, 6, "05 36 49 99 99")));

        Ready preview = look(ImportKind.MERCHANTS, moved);

        assertThat(preview.rows()).extracting(PreviewRow::state).containsExactly(RowState.CHANGED, RowState.CHANGED);
        assertThat(preview.rows().get(1).changes()).extracting(Fact::column).containsExactly(Column.PHONE);
        bring(ImportKind.MERCHANTS, moved);
        assertThat(shops())
                .extracting(MerchantRow::phone)
                .contains("+33536499999")
                .hasSize(2);
    }

    @Test
    void a_sheet_that_says_nothing_of_trades_start_and_wish_leaves_them_as_they_are() {
        var mentor = with(MENTOR, 2, "sami" + System.nanoTime() + "@example.org");
        bring(
                ImportKind.MENTORS,
                csv(table(
                        more(MENTOR_HEADERS, "Métiers connus", "Adresse", "Code postal"),
                        more(mentor, "boulangerie", "3 quai des Salines", "33999"))));
        bring(ImportKind.MERCHANTS, csv(table(more(MERCHANT_HEADERS, "Expert souhaité"), more(BAKERY, "Sami Brun"))));

        assertThat(bring(ImportKind.MENTORS, csv(mentors(mentor))))
                .isEqualTo(new Imported(ImportKind.MENTORS, 0, 0, 1, 0));
        assertThat(bring(ImportKind.MERCHANTS, csv(merchants(BAKERY))))
                .isEqualTo(new Imported(ImportKind.MERCHANTS, 0, 0, 1, 0));
        var kept = acting.asAccount(
                coordinator,
                () -> mentors.data(mentors.list(programme().id()).get(0).id()));
        assertThat(kept.trades()).containsExactly(Trade.BAKERY);
        assertThat(kept.start()).isEqualTo(new StartingPlace("3 quai des Salines", "33999", null));
    }

    private static List<String> more(List<String> row, String... cells) {
        return Stream.concat(row.stream(), Stream.of(cells)).toList();
    }

    @Test
    void a_row_with_a_problem_stays_out_and_the_others_come_in() {
        byte[] file = csv(merchants(BAKERY, with(BOOKSHOP, 2, "sorcier")));

        assertThat(bring(ImportKind.MERCHANTS, file)).isEqualTo(new Imported(ImportKind.MERCHANTS, 1, 0, 0, 1));
        assertThat(shops()).extracting(MerchantRow::shop).containsExactly("Boulangerie Lagarde");
    }

    @Test
    void an_address_that_signs_in_as_somebody_else_is_named() {
        String taken = acting.asSystem(
                town, () -> accounts.accounts(Role.COORDINATOR).get(0).email());

        Ready preview = look(ImportKind.MENTORS, csv(mentors(with(MENTOR, 2, taken))));

        assertThat(preview.leftOut())
                .singleElement()
                .satisfies(row -> assertThat(row.problems().get(0).column()).isEqualTo(Column.EMAIL));
    }

    @Test
    void a_town_without_a_programme_is_told_so() {
        MunicipalityId elsewhere = towns.found();

        Preview preview = acting.asSystem(elsewhere, () -> desk.readMerchants(file(xlsx(merchants(BAKERY)))));

        assertThat(preview).isInstanceOf(Refused.class);
    }

    @Test
    void thousands_of_rows_come_in_at_once_and_the_second_time_none() {
        List<?>[] rows = IntStream.range(0, 2_000)
                .mapToObj(i -> with(BAKERY, 0, "Boutique " + i))
                .toArray(List[]::new);
        byte[] file = xlsx(merchants(rows));

        assertThat(bring(ImportKind.MERCHANTS, file).added()).isEqualTo(2_000);
        assertThat(bring(ImportKind.MERCHANTS, file)).isEqualTo(new Imported(ImportKind.MERCHANTS, 0, 0, 2_000, 0));
    }

    private Imported bring(ImportKind kind, byte[] sheet) {
        Ready preview = look(kind, sheet);
        return acting.asAccount(coordinator, () -> desk.confirm(preview));
    }

    private Ready look(ImportKind kind, byte[] sheet) {
        Ready preview = ready(acting.asAccount(coordinator, () -> desk.read(kind, file(sheet))));
        assertThat(problems(preview)).hasSize(preview.leftOut().size());
        return preview;
    }

    private List<MerchantRow> shops() {
        return acting.asAccount(coordinator, () -> merchants.list(programme().id()));
    }

    private ProgrammeView programme() {
        return programmes.current().orElseThrow();
    }

    private static ByteArrayInputStream file(byte[] sheet) {
        return new ByteArrayInputStream(sheet);
    }
}
