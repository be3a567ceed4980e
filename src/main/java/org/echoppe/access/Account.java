package org.echoppe.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** Somebody who signs in. Not bounded by the municipality: signing in comes before knowing it. */
@Entity
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "municipality_id"))
    private MunicipalityId municipality;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;
    private boolean active = true;

    protected Account() {}

    Account(AccountId id, MunicipalityId municipality, NewAccount wanted) {
        this.id = id;
        this.municipality = municipality;
        email = wanted.email();
        name = wanted.name();
        role = wanted.role();
        language = wanted.language();
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    void read(String newLanguage) {
        language = newLanguage;
    }

    void close() {
        active = false;
        passwordHash = null;
    }

    /** Its holder is back, as somebody new: with the name and language known now and without a password. */
    void reopen(NewAccount wanted) {
        active = true;
        name = wanted.name();
        language = wanted.language();
    }

    boolean isFor(MunicipalityId town, Role wanted) {
        return municipality.equals(town) && role == wanted;
    }

    AccountId id() {
        return id;
    }

    MunicipalityId municipality() {
        return municipality;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    String language() {
        return language;
    }

    boolean isActive() {
        return active;
    }
}
