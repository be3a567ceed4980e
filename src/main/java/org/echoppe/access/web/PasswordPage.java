package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.shared.web.Notices;

/** A signed-in person chooses a password. */
@Named
@RequestScoped
public class PasswordPage {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    @Inject
    private TownDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    private String password;
    private String again;

    public String load() {
        return visitor.isStaff() ? null : "/account/sign-in?faces-redirect=true";
    }

    public void keep() {
        String broken = brokenRule();
        if (broken != null) {
            notices.refusal("access", broken);
            return;
        }
        desk.choosePassword(password);
        notices.success("access", "password.kept");
    }

    private String brokenRule() {
        if (password.length() < SHORTEST) {
            return "password.tooShort";
        }
        if (password.length() > LONGEST) {
            return "password.tooLong";
        }
        return password.equals(again) ? null : "password.different";
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
