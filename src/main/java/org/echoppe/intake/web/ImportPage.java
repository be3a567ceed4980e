package org.echoppe.intake.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Locale;
import org.echoppe.access.Visitor;
import org.echoppe.intake.CsvText;
import org.echoppe.intake.FileLimits;
import org.echoppe.intake.ImportKind;
import org.echoppe.intake.Imported;
import org.echoppe.intake.IntakeDesk;
import org.echoppe.intake.Preview;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.intake.Preview.Refused;
import org.echoppe.shared.web.Notices;
import org.omnifaces.util.Faces;

/** A table is sent, looked at, then imported. Its bytes stay with the page until then and are read again to import. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntakeDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    private ImportKind kind = ImportKind.MERCHANTS;
    private transient Part file;
    private byte[] content;
    private ShownPreview preview;
    private Imported imported;

    public void look() throws IOException {
        imported = null;
        if (file == null) {
            notices.refusal("intake", "upload.none");
            return;
        }
        try (InputStream sent = file.getInputStream()) {
            content = sent.readNBytes(FileLimits.BYTES + 1);
        }
        show(read());
    }

    public void confirm() {
        Preview read = read();
        if (read instanceof Ready ready) {
            imported = desk.confirm(ready);
            forget();
        } else {
            show(read);
        }
    }

    public void forget() {
        preview = null;
        content = null;
    }

    public void downloadProblems() throws IOException {
        if (read() instanceof Ready ready) {
            String name = kind.name().toLowerCase(Locale.ROOT) + ".csv";
            Faces.sendFile(CsvText.ofProblems(ready, visitor.getLocale()), name, true);
        }
    }

    private void show(Preview read) {
        if (read instanceof Ready ready) {
            preview = ShownPreview.of(ready, visitor.getLocale());
        } else if (read instanceof Refused refused) {
            forget();
            notices.refusal("intake", "said", refused.reason().in(visitor.getLocale()));
        }
    }

    private Preview read() {
        return desk.read(kind, new ByteArrayInputStream(content));
    }

    public ShownPreview getPreview() {
        return preview;
    }

    public Imported getImported() {
        return imported;
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
