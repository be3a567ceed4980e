package org.echoppe.booking.town.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.Offer;
import org.echoppe.booking.Proposal;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SlotRequest;
import org.echoppe.merchant.MerchantCard;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;

/** A session booked for a shop that is on the phone: three letters, a slot, one button. */
@Named
@RequestScoped
public class BookingPage {

    private static final int MOST_FOUND = 10;

    @Inject
    private BookingDesk desk;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownParameters asked;

    @Inject
    private TownWords words;

    @Inject
    private SlotKey key;

    private ProgrammeView programme;
    private List<MerchantRow> found = List.of();
    private MerchantId shop;
    private Offer offer;
    private Proposal proposal;
    private Refused refused;

    @PostConstruct
    void read() {
        programme = programmes.current().orElse(null);
        if (programme != null) {
            found = merchants.search(programme.id(), asked.text("q"), MOST_FOUND);
        }
        shop = asked.shop().orElse(found.size() == 1 ? found.get(0).id() : null);
        if (shop != null) {
            offer = desk.offer(shop, asked.minutes(), asked.page());
            proposal = asked.start()
                    .map(start -> desk.propose(shop, start, asked.minutes()))
                    .orElse(null);
        }
    }

    /** A slot that was booked from this page already leads to its session, also when the button was pressed twice. */
    public String load() {
        SessionId own = proposal == null ? null : proposal.own();
        return own == null ? null : to(own, FacesContext.getCurrentInstance().isPostback());
    }

    private static String to(SessionId session, boolean isJustBooked) {
        return "/coordinator/change?faces-redirect=true" + (isJustBooked ? "&done=booked" : "") + "&id="
                + session.value();
    }

    /** A refusal is shown on this same page: a reload sends the same key and hears the same. */
    public String book() {
        BookingResult result =
                desk.book(shop, new SlotRequest(key.get(), proposal.window().start(), asked.minutes()));
        if (result instanceof Booked booked) {
            return to(booked.session(), true);
        }
        refused = (Refused) result;
        return null;
    }

    public boolean isSearched() {
        return !asked.text("q").isEmpty();
    }

    public String getTyped() {
        return asked.text("q");
    }

    public List<MerchantRow> getFound() {
        return found;
    }

    public String getShop() {
        return shop == null ? null : shop.value().toString();
    }

    public MerchantCard getCard() {
        return merchants.card(shop);
    }

    public String getOpening() {
        return hours().opening().inWords(words.locale());
    }

    public String getRush() {
        return hours().rush().timesInWords(words.locale());
    }

    private ShopHours hours() {
        return merchants.hours(shop);
    }

    public List<TownWords.Day> getDays() {
        return words.days(offer.slots());
    }

    public String getNext() {
        return offer.nextDay() == null
                ? words.text("town.booking.none")
                : words.text("town.booking.none.next", words.day(offer.nextDay()));
    }

    /** What stands against the slot that was chosen, or null. */
    public String getRefusal() {
        BookingRule because = refused == null ? proposal.against() : refused.because();
        return because == null
                ? null
                : words.refusal(because, proposal.partners().mentor());
    }

    public List<TownWords.Day> getInstead() {
        return words.days(refused == null ? proposal.instead() : refused.instead());
    }

    public String getBook() {
        return words.text(
                "town.booking.book",
                words.moment(proposal.window()),
                proposal.partners().shop());
    }

    public Offer getOffer() {
        return offer;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public SlotKey getKey() {
        return key;
    }

    public TownWords getWords() {
        return words;
    }
}
