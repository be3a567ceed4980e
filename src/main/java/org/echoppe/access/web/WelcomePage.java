package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.echoppe.access.FirstRunDesk;
import org.echoppe.access.FirstTown;
import org.echoppe.access.FirstTownResult;
import org.echoppe.access.Visitor;
import org.echoppe.shared.web.Notices;

/** Begin in an empty installation: the code from the server's log, the town, the first coordinator. */
@Named
@RequestScoped
public class WelcomePage {

    @Inject
    private FirstRunDesk desk;

    @Inject
    private Attempts attempts;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    private String code;
    private String town;
    private String department;
    private String coordinator;
    private String email;
    private String password;

    public boolean isOpen() {
        return desk.isEmpty();
    }

    public String begin() {
        if (!attempts.mayTry(address(), "welcome")) {
            notices.refusal("access", "signIn.tooMany");
            return null;
        }
        var wanted = new FirstTown(code, town, department, coordinator, email, password, visitor.getLanguage());
        FirstTownResult answer = desk.begin(wanted);
        if (answer != FirstTownResult.FOUNDED) {
            notices.refusal("access", "welcome." + answer);
            return null;
        }
        return "/account/sign-in?faces-redirect=true";
    }

    private static String address() {
        var web = FacesContext.getCurrentInstance().getExternalContext();
        return ((HttpServletRequest) web.getRequest()).getRemoteAddr();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getCoordinator() {
        return coordinator;
    }

    public void setCoordinator(String coordinator) {
        this.coordinator = coordinator;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
