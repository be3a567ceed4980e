package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.AccountId;
import org.echoppe.access.AccountRow;
import org.echoppe.access.NewAccount;
import org.echoppe.access.Role;
import org.echoppe.access.SignInDesk;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.shared.Settings;
import org.echoppe.shared.web.Notices;

/** Who signs in for this town besides the mentors: colleagues who coordinate, and those who pay and read the figures. */
@Named
@RequestScoped
public class AccountsPage {

    private static final String HERE = "/coordinator/accounts?faces-redirect=true";

    @Inject
    private TownDesk desk;

    @Inject
    private SignInDesk signIn;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    @Inject
    private Notices notices;

    private String name;
    private String email;
    private Role role = Role.SPONSOR;

    public List<AccountRow> getCoordinators() {
        return desk.accounts(Role.COORDINATOR);
    }

    public List<AccountRow> getSponsors() {
        return desk.accounts(Role.SPONSOR);
    }

    public List<Role> getRoles() {
        return List.of(Role.SPONSOR, Role.COORDINATOR);
    }

    public boolean isMe(AccountRow row) {
        return row.id().equals(visitor.account());
    }

    public String open() {
        var wanted = new NewAccount(name.strip(), email, role, visitor.getLanguage());
        if (!wanted.hasReadableEmail()) {
            notices.refusal("access", "accounts.emailWrong", email);
            return null;
        }
        if (desk.open(wanted).isEmpty()) {
            notices.refusal("access", "accounts.taken", wanted.email());
            return null;
        }
        signIn.requestLink(wanted.email());
        notices.success(
                "access", settings.hasMailServer() ? "accounts.opened" : "accounts.opened.waiting", wanted.name());
        return HERE;
    }

    public String close(UUID account) {
        desk.close(new AccountId(account));
        notices.success("access", "accounts.closed");
        return HERE;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
