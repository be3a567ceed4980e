package org.echoppe.booking.town.web;

import java.util.List;
import java.util.Map;
import org.echoppe.booking.town.SessionFilter;
import org.echoppe.booking.town.TownSession;
import org.echoppe.booking.town.TownSessionsDesk;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Sessions read a page at a time, as the table asks for them. */
public class SessionPages extends LazyDataModel<TownSession> {

    private static final long serialVersionUID = 1L;

    private final transient TownSessionsDesk desk;
    private final transient SessionFilter filter;

    SessionPages(TownSessionsDesk desk, SessionFilter filter) {
        this.desk = desk;
        this.filter = filter;
        setRowCount(desk.count(filter));
    }

    @Override
    public int count(Map<String, FilterMeta> columns) {
        return getRowCount();
    }

    @Override
    public List<TownSession> load(int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> columns) {
        return desk.page(filter, first, size);
    }

    @Override
    public String getRowKey(TownSession row) {
        return row.session().value().toString();
    }
}
