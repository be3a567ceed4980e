package org.echoppe.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.ZoneId;
import java.util.Optional;

/** A town and how it shows itself. */
@Entity
class Municipality {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MunicipalityId id;

    private String name;
    private String department;
    private String zone;
    private String colour;
    private String phone;
    private String email;
    private byte[] logo;

    @Column(name = "logo_type")
    private String logoType;

    @Column(name = "sender_name")
    private String sender;

    @Column(name = "reply_to")
    private String replyTo;

    private String signatory;

    @Column(name = "signatory_title")
    private String signatoryTitle;

    private boolean letterhead;

    @Column(name = "letters_edition")
    private int lettersEdition;

    protected Municipality() {}

    Municipality(MunicipalityId id, TownIdentity identity) {
        this.id = id;
        present(identity);
    }

    /** Shows itself under this name, colour and address from now on. */
    final void present(TownIdentity identity) {
        name = identity.name();
        department = identity.department();
        zone = identity.zone().getId();
        colour = identity.colour();
        phone = identity.phone();
        email = identity.email();
    }

    void carry(Logo newLogo) {
        logo = newLogo.bytes();
        logoType = newLogo.type();
    }

    void dropLogo() {
        logo = null;
        logoType = null;
    }

    Optional<Logo> logo() {
        return Optional.ofNullable(logo).map(bytes -> new Logo(bytes, logoType));
    }

    /** Writes its letters on this from now on. */
    void writeOn(Stationery stationery) {
        sender = stationery.sender();
        replyTo = stationery.replyTo();
        signatory = stationery.signatory();
        signatoryTitle = stationery.signatoryTitle();
        letterhead = stationery.withLogo();
    }

    void rewriteLetters() {
        lettersEdition++;
    }

    Stationery stationery() {
        return new Stationery(sender, replyTo, signatory, signatoryTitle, letterhead, lettersEdition);
    }

    TownIdentity identity() {
        return new TownIdentity(name, department, ZoneId.of(zone), colour, phone, email, logo != null);
    }
}
