package org.echoppe.merchant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopSeason;
import org.echoppe.merchant.ShopSeasonDesk;
import org.echoppe.programme.web.SeasonWords;
import org.echoppe.shared.web.Notices;

/** The busy weeks of a shop's trade and town beside its form: which concern it, and which it does without. */
@Named
@RequestScoped
public class ShopSeasonList {

    @Inject
    private ShopSeasonDesk desk;

    @Inject
    private SeasonWords words;

    @Inject
    private Notices notices;

    private List<ShopSeason> seasons;

    public List<ShopSeason> of(String merchant) {
        if (seasons == null) {
            seasons = desk.seasons(id(merchant));
        }
        return seasons;
    }

    public void leaveOut(String merchant, ShopSeason season) {
        desk.leaveOut(id(merchant), season.entry().key());
        seasons = null;
        notices.success("merchant", "seasons.leftOut", words.name(season.entry()));
    }

    public void takeBack(String merchant, ShopSeason season) {
        desk.takeBack(id(merchant), season.entry().key());
        seasons = null;
        notices.success("merchant", "seasons.takenBack", words.name(season.entry()));
    }

    private static MerchantId id(String merchant) {
        return new MerchantId(UUID.fromString(merchant));
    }
}
