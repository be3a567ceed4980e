package org.echoppe.mentor.busy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.mentor.busy.BusyCalendarId;
import org.echoppe.mentor.busy.BusyCalendarRow;
import org.echoppe.mentor.busy.BusyDesk;
import org.echoppe.mentor.busy.BusyProblem;
import org.echoppe.mentor.busy.BusyResult;
import org.echoppe.mentor.busy.BusyResult.Refused;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** An expert’s own calendars: told of as a file or an address, looked after, taken away. */
@Named
@RequestScoped
public class BusyPage {

    private static final String HERE = "/mentor/busy?faces-redirect=true&done=";

    @Inject
    private BusyDesk desk;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Part file;
    private String address;
    private BusyProblem refusal;
    private List<BusyCalendarRow> calendars;

    public String addFile() throws IOException {
        if (file == null || file.getSize() == 0) {
            refusal = BusyProblem.NO_FILE;
            return null;
        }
        try (InputStream sent = file.getInputStream()) {
            return answered(
                    desk.addFile(file.getSubmittedFileName(), sent.readNBytes(BusyDesk.MOST_BYTES + 1)), "file");
        }
    }

    public String addAddress() {
        return answered(desk.addAddress(address), "address");
    }

    private String answered(BusyResult result, String done) {
        if (result instanceof Refused refused) {
            refusal = refused.because();
            return null;
        }
        return HERE + done;
    }

    public boolean isRemoved() {
        return FacesContext.getCurrentInstance().isPostback() && parameters.containsKey("remove");
    }

    public String remove() {
        try {
            desk.remove(new BusyCalendarId(UUID.fromString(parameters.get("remove"))));
            return HERE + "removed";
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("calendar", parameters.get("remove"));
        }
    }

    /** What was just done, said once; null where nothing was. */
    public String getDone() {
        String done = parameters.getOrDefault("done", "");
        return refusal == null && List.of("file", "address", "removed").contains(done) ? said("done." + done) : null;
    }

    /** Why something was not done, or null. */
    public String getRefusal() {
        return refusal == null ? null : said("problem." + refusal);
    }

    public List<BusyCalendarRow> getCalendars() {
        if (calendars == null) {
            calendars = desk.mine();
        }
        return calendars;
    }

    /** What a calendar said, and when. */
    public String state(BusyCalendarRow row) {
        if (row.readAt() == null) {
            return said(row.problem() == null ? "waits" : "never");
        }
        return said(
                "read." + (row.fetched() ? "again" : "once"),
                moment(row.readAt()),
                row.times(),
                wording().date(row.until()));
    }

    /** What is wrong with it, or null. */
    public String trouble(BusyCalendarRow row) {
        if (row.problem() != null) {
            return said(row.readAt() == null ? "trouble.never" : "trouble", said("problem." + row.problem()));
        }
        return row.leftOut() > 0 ? said("leftOut", row.leftOut()) : null;
    }

    private String moment(Instant moment) {
        return said("moment", wording().day(moment), wording().hour(moment));
    }

    private Wording wording() {
        return new Wording(visitor.getLocale(), town.identity().zone());
    }

    private String said(String key, Object... arguments) {
        return new Texts("mentor", visitor.getLocale()).of("busy." + key, arguments);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
