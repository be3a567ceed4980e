package org.echoppe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.intake.TableFixture.BAKERY;
import static org.echoppe.intake.TableFixture.merchants;
import static org.echoppe.intake.TableFixture.readMerchants;
import static org.echoppe.intake.TableFixture.ready;
import static org.echoppe.intake.TableFixture.with;
import static org.echoppe.intake.TableFixture.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.intake.Preview.Ready;
import org.junit.jupiter.api.Test;

class LargeSheetTest {

    private static final int ROWS = 10_000;
    private static final int EACH = 100;

    @Test
    void all_three_hundred_bad_rows_among_ten_thousand_are_named_by_row_and_column() {
        Ready preview = ready(readMerchants(xlsx(merchants(rows()))));

        assertThat(preview.leftOut()).hasSize(300);
        assertThat(preview.leftOut())
                .allSatisfy(row -> assertThat(row.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.column()).isEqualTo(badColumn(row.number() - 2))));
        assertThat(preview.toWrite()).hasSize(ROWS - 300);
    }

    private static List<?>[] rows() {
        return IntStream.range(0, ROWS).mapToObj(LargeSheetTest::row).toArray(List[]::new);
    }

    private static List<String> row(int index) {
        List<String> good = with(with(BAKERY, 0, "Boutique " + index), 9, "Mo-Sa 0%d:00-19:00".formatted(index % 10));
        Column bad = badColumn(index);
        return bad == null ? good : with(good, ImportKind.MERCHANTS.columns().indexOf(bad), "#!");
    }

    private static Column badColumn(int index) {
        return Stream.of(Column.PHONE, Column.EMAIL, Column.OPENING)
                .filter(column -> index % EACH == column.ordinal())
                .findFirst()
                .orElse(null);
    }
}
