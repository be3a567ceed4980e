package org.echoppe.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.echoppe.access.Visitor;
import org.echoppe.programme.Problem;
import org.echoppe.programme.RefusedDataException;
import org.echoppe.programme.season.SeasonDesk;
import org.echoppe.programme.season.SeasonFile;
import org.echoppe.programme.season.SeasonImport;
import org.echoppe.programme.season.SeasonLine;
import org.echoppe.programme.season.SeasonPreview.Ready;
import org.echoppe.programme.season.SeasonPreview.Refused;
import org.echoppe.shared.web.Notices;

/** A file of dates is sent, looked at, then imported. Its bytes stay with the page until then and are read again to import. */
@Named
@ViewScoped
public class SeasonUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeasonDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    private SeasonImport about = SeasonImport.PEAKS;
    private transient Part file;
    private transient Ready preview;
    private String name;
    private byte[] content;

    public void look() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.refusal("programme", "seasons.file.none");
            return;
        }
        name = file.getSubmittedFileName();
        try (InputStream sent = file.getInputStream()) {
            content = sent.readNBytes(SeasonFile.MOST_BYTES + 1);
        }
        if (desk.read(sent()) instanceof Refused refused) {
            forget();
            notices.refusal("programme", "seasons.said", refused.reason().in(visitor.getLocale()));
        }
    }

    /** Sent twice, the second time finds nothing left to import. */
    public String confirm() {
        if (content != null) {
            keep();
            forget();
        }
        return "/coordinator/seasons?faces-redirect=true";
    }

    private void keep() {
        try {
            notices.success("programme", "seasons.imported", desk.confirm(sent()));
        } catch (RefusedDataException meanwhile) {
            notices.refusal("programme", "seasons.meanwhile");
        }
    }

    public void forget() {
        content = null;
        preview = null;
    }

    /** Null while there is nothing to look at. */
    public Ready getPreview() {
        if (preview == null && content != null && desk.read(sent()) instanceof Ready ready) {
            preview = ready;
        }
        return preview;
    }

    private SeasonFile sent() {
        return new SeasonFile(about, name, content);
    }

    public String sentence(Problem problem) {
        return problem.in(visitor.getLocale());
    }

    public long count(SeasonLine.State state) {
        return preview.count(state);
    }

    public String tone(SeasonLine line) {
        return switch (line.state()) {
            case NEW, CHANGED -> "done";
            case KNOWN -> "neutral";
            case PROBLEM -> "rush";
        };
    }

    public SeasonImport[] getKinds() {
        return SeasonImport.values();
    }

    public SeasonImport getAbout() {
        return about;
    }

    public void setAbout(SeasonImport about) {
        this.about = about;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
