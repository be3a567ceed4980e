package org.echoppe.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.echoppe.programme.Problem;

/** How the rows of one kind of sheet become people, and how people already there are known again. */
interface Roster<D> {

    /** Who a row is about, as written; never empty of meaning for whoever looks for the row. */
    String title(RowCells cells);

    /** What the row says; what cannot be read is noted in the cells and left empty here. */
    D read(RowCells cells);

    List<Problem> problems(D data);

    /** The same in the form in which it is kept; for data without problems. */
    D tidied(D data);

    /** By what somebody is known again; for tidied data. */
    String key(D data);

    /** Who is already there under this key. */
    Optional<D> known(String key);

    /** What else would be taken twice, such as a SIRET that another shop has; asked once for each row. */
    List<RowProblem> conflicts(int row, D data);

    /** What is worth showing and comparing, in the order of the columns; for tidied data. */
    Map<Column, Sayable> facts(D data);
}
