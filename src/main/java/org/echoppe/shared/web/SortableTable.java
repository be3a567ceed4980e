package org.echoppe.shared.web;

import java.util.ArrayList;
import java.util.List;
import org.primefaces.component.datatable.DataTable;

/** PrimeFaces sorts the very list it is given; ours do not change, so each table sorts a copy of its own. */
public class SortableTable extends DataTable {

    private Object source;
    private List<Object> copy;

    @Override
    public Object getValue() {
        Object value = super.getValue();
        if (!(value instanceof List<?> rows)) {
            return value;
        }
        if (value != source) {
            source = value;
            copy = new ArrayList<>(rows);
        }
        return copy;
    }
}
