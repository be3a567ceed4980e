package org.echoppe.matching.draft;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.echoppe.access.Visitor;

/** Searches beside whoever asked: they may leave the page and find the search, or what it found, again. */
@ApplicationScoped
class DraftSearch {

    private static final Logger LOG = System.getLogger(DraftSearch.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Instance<RequestContextController> requests;

    @Inject
    private Visitor visitor;

    @Inject
    private DraftSearches searches;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchAsked asked) {
        executor.execute(() -> inRequest(asked));
    }

    private void inRequest(SearchAsked asked) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            visitor.work(asked.municipality());
            search(asked);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The search for the draft (%s) broke off.".formatted(asked.draft()), e);
            searches.isOver(asked);
        } finally {
            request.deactivate();
        }
    }

    void search(SearchAsked asked) {
        Optional<Question> question = searches.question(asked);
        while (question.isPresent()) {
            Arrangement found = question.get().answer((done, of) -> searches.goesOn(asked, done, of));
            question = searches.keep(asked, question.get(), found) ? Optional.empty() : searches.question(asked);
        }
    }
}
