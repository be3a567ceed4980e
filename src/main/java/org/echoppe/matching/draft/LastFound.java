package org.echoppe.matching.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers for a few drafts what was found last and how, as long as there is memory to spare; forgetting costs a search. */
@ApplicationScoped
class LastFound {

    private static final int MOST_DRAFTS = 8;

    private record Found(int revision, Basis basis) {}

    private final Map<DraftId, SoftReference<Found>> found = new LinkedHashMap<>();

    synchronized void remember(DraftId draft, int revision, Basis basis) {
        found.remove(draft);
        found.put(draft, new SoftReference<>(new Found(revision, basis)));
        if (found.size() > MOST_DRAFTS) {
            found.remove(found.keySet().iterator().next());
        }
    }

    /** What was found for the draft as it is now. */
    synchronized Optional<Basis> of(Draft draft) {
        return Optional.ofNullable(found.get(draft.id()))
                .map(SoftReference::get)
                .filter(last -> draft.isCurrent() && last.revision() == draft.revision())
                .map(Found::basis);
    }
}
