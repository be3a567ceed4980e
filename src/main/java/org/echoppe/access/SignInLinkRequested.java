package org.echoppe.access;

/** Somebody with an account asked to sign in by a link; the address works once, for ten minutes. */
public record SignInLinkRequested(
        MunicipalityId municipality, AccountId account, String name, String email, String language, String address) {}
