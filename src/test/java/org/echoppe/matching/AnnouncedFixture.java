package org.echoppe.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.echoppe.access.MunicipalityId;

/** Hears what is published, as notification does. */
@ApplicationScoped
public class AnnouncedFixture {

    private final List<PairingPublished> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes PairingPublished published) {
        heard.add(published);
    }

    public List<PairingPublished> in(MunicipalityId town) {
        return heard.stream()
                .filter(published -> published.municipality().equals(town))
                .toList();
    }
}
