package org.echoppe.access.web;

import jakarta.security.enterprise.credential.Credential;

/** The token of a sign-in link, shown by the person who holds it. */
record LinkCredential(String token) implements Credential {}
