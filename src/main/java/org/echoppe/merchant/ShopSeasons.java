package org.echoppe.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.season.SeasonDesk;

/** Asks the town's season calendar what is busy while a programme runs. */
@ApplicationScoped
class ShopSeasons {

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private SeasonDesk seasons;

    PeaksByTrade peaks(ProgrammeId id) {
        ProgrammeView programme = programmes.view(id);
        return new PeaksByTrade(seasons.calendar(), programme.startsOn(), programme.endsOn());
    }
}
