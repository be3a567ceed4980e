package org.echoppe.action.blocker.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.Visitor;
import org.echoppe.action.blocker.BlockerDesk;
import org.echoppe.action.blocker.BlockerKind;
import org.echoppe.action.blocker.BlockerRow;
import org.echoppe.action.blocker.NewBlocker;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;

/** « Quelque chose me bloque »: the cards of one shop, for its merchant, its mentor or the town. */
@Named
@RequestScoped
public class BlockedPage {

    @Inject
    private BlockerDesk desk;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private BlockerWords words;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<BlockerRow> cards;

    public List<BlockerRow> getCards() {
        if (cards == null) {
            cards = desk.of(merchant());
        }
        return cards;
    }

    public List<BlockerKind> getKinds() {
        return List.of(BlockerKind.values());
    }

    /** Only ever a form that was sent: an address that is opened changes nothing. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback()
                && (parameters.containsKey("kind") || parameters.containsKey("lift"));
    }

    public String make() {
        if (parameters.containsKey("lift")) {
            desk.lift(merchant(), id("lift"));
            return here("lifted");
        }
        desk.raise(merchant(), new NewBlocker(kind(), parameters.get("about"), parameters.get("when"), remindOn()));
        return here("raised");
    }

    private String here(String done) {
        String view =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        String whose = isMerchant()
                ? "&k=" + visitor.getToken()
                : "&shop=" + merchant().value();
        String language = parameters.containsKey("lang") ? "&lang=" + visitor.getLanguage() : "";
        return view + "?faces-redirect=true" + whose + language + "&done=" + done;
    }

    private BlockerKind kind() {
        String text = parameters.get("kind");
        return Stream.of(BlockerKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("kind", text));
    }

    /** Null where no day was said that could be read. */
    private LocalDate remindOn() {
        String text = parameters.getOrDefault("remind", "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public boolean isMerchant() {
        return visitor.role() == Role.MERCHANT;
    }

    public String getShop() {
        return merchants.card(merchant()).shop();
    }

    public String getId() {
        return merchant().value().toString();
    }

    /** What was done on the way here, or null. */
    public String getDone() {
        String done = parameters.get("done");
        return "raised".equals(done) || "lifted".equals(done) ? words.text("blocked.done." + done) : null;
    }

    public BlockerWords getWords() {
        return words;
    }

    private MerchantId merchant() {
        return new MerchantId(isMerchant() ? visitor.merchant() : id("shop"));
    }

    private UUID id(String name) {
        String text = parameters.getOrDefault(name, "");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException(name, text);
        }
    }
}
