package org.echoppe.access.web;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import org.echoppe.access.AccountId;
import org.echoppe.access.SignInDesk;

/** Tells the server who may sign in; the caller's name is the account's id, the group its role. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignInDesk desk;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return accountOf(credential)
                .map(id -> new CredentialValidationResult(
                        id.value().toString(), Set.of(desk.roleOf(id).name())))
                .orElse(INVALID_RESULT);
    }

    private Optional<AccountId> accountOf(Credential credential) {
        if (credential instanceof UsernamePasswordCredential typed) {
            return desk.withPassword(typed.getCaller(), typed.getPasswordAsString());
        }
        return credential instanceof LinkCredential link ? desk.withLink(link.token()) : Optional.empty();
    }
}
