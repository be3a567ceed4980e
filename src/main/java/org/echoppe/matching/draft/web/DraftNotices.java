package org.echoppe.matching.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.echoppe.access.Visitor;
import org.echoppe.matching.PairingWords;
import org.echoppe.matching.Published;
import org.echoppe.matching.draft.DraftAnswer;
import org.echoppe.matching.draft.DraftDesk;
import org.echoppe.matching.draft.DraftId;
import org.echoppe.matching.draft.DraftView;
import org.echoppe.matching.draft.PublishAnswer;
import org.echoppe.shared.Settings;
import org.echoppe.shared.web.Notices;

/** Says what became of what was asked of a draft, and where the coordinator finds herself then. */
@RequestScoped
class DraftNotices {

    @Inject
    private Notices notices;

    @Inject
    private DraftDesk desk;

    @Inject
    private DraftParameters asked;

    @Inject
    private Settings settings;

    @Inject
    private Visitor visitor;

    String opened(DraftId draft) {
        DraftView view = desk.view(draft);
        if (view.search() == null) {
            notices.success("matching", "proposed", view.worth().paired(), view.alone());
        } else {
            notices.success("matching", "searching");
        }
        return asked.here(draft);
    }

    /** A step or a new search: how many have another mentor than before it. */
    String answered(DraftAnswer answer, DraftId draft) {
        DraftView view = desk.view(draft);
        if (answer instanceof DraftAnswer.Refused refused) {
            String detail = refused.detail() == null ? "" : new PairingWords(visitor.getLocale()).say(refused.detail());
            notices.refusal("matching", "refused." + refused.because(), detail);
        } else if (view.search() != null) {
            notices.success("matching", "searching");
        } else {
            notices.success("matching", "noted", view.moved());
        }
        return asked.here(draft);
    }

    String published(PublishAnswer answer, DraftId draft) {
        if (answer instanceof PublishAnswer.Refused refused) {
            notices.refusal("matching", "refused." + refused.because());
        } else if (answer instanceof PublishAnswer.Done done) {
            say(done.published());
        }
        return asked.here(draft);
    }

    private void say(Published published) {
        notices.success("matching", settings.hasMailServer() ? "published" : "published.waiting", published.count());
        if (published.heldBack() > 0) {
            notices.refusal("matching", "heldBack", published.heldBack());
        }
    }

    String discarded(boolean done) {
        if (done) {
            notices.success("matching", "discarded");
        } else {
            notices.refusal("matching", "refused.STILL_OPEN");
        }
        return "/coordinator/drafts?faces-redirect=true";
    }
}
