package org.echoppe.matching.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Begins a long search for a small draft, and leaves it to the test to go on. */
@ApplicationScoped
@Transactional
public class SearchFixture {

    @Inject
    private Drafts drafts;

    @Inject
    private DraftSolving solving;

    Optional<SearchAsked> begin(DraftId draft) {
        return solving.begin(drafts.claim(draft));
    }
}
