package org.echoppe.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.TownDesk;
import org.echoppe.notification.template.Flaw;

/**
 * Prints letters with the town's own text where it has one, else with ours. An own text is proved again by each node after
 * each start, since the words of the application may have changed; one that fails costs nobody a letter: ours goes instead.
 */
@ApplicationScoped
class Typesetter {

    private static final Logger LOG = System.getLogger(Typesetter.class.getName());
    private static final int REMEMBERED = 500;

    @Inject
    private ServletContext application;

    @Inject
    private OwnTexts own;

    @Inject
    private TownDesk towns;

    private LetterPress press;
    private DefaultTexts defaults;

    private final Map<OwnSource, List<Flaw>> verdicts =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<OwnSource, List<Flaw>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    @PostConstruct
    void open() {
        var templates = OurTemplates.ofMail(application);
        press = new LetterPress(templates);
        defaults = new DefaultTexts(templates);
    }

    LetterPress press() {
        return press;
    }

    DefaultTexts defaults() {
        return defaults;
    }

    List<Flaw> flawsIn(OwnSource text) {
        List<Flaw> known = verdicts.get(text);
        if (known == null) {
            known = new Proof(press, defaults).flawsIn(text);
            verdicts.put(text, known);
        }
        return known;
    }

    Printed print(MunicipalityId town, LetterKind kind, Locale language, Map<String, Object> words) {
        int edition = towns.stationery(town).edition();
        Optional<OwnSource> text = own.source(town, edition, TextKey.of(kind, language))
                .map(source -> new OwnSource(kind, language, source));
        return text.map(source -> printOwn(source, words))
                .orElseGet(() -> new Printed(press.write(kind, language, words), false));
    }

    private Printed printOwn(OwnSource text, Map<String, Object> words) {
        List<Flaw> flaws = flawsIn(text);
        if (flaws.isEmpty()) {
            try {
                return new Printed(press.write(text, words), false);
            } catch (BrokenTemplateException e) {
                LOG.log(Level.WARNING, "A town's own text (%s) failed.".formatted(text.name()), e);
            }
        }
        return new Printed(press.write(text.kind(), text.language(), words), true);
    }
}
