package org.echoppe.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.merchant.NaturalKey;

/** Whom a merchant named when asked who they would like, however written; several are parted by semicolons. */
public record Wished(Set<String> names) {

    static final Wished NOBODY = new Wished(Set.of());

    /** What people write who are from no organisation. */
    private static final Set<String> THEIR_OWN = Set.of(
            "independant",
            "independante",
            "freelance",
            "auto entrepreneur",
            "auto entrepreneuse",
            "micro entrepreneur",
            "micro entrepreneuse",
            "a son compte",
            "aucune",
            "independent",
            "self employed",
            "none");

    /** Nobody where it is null. */
    public static Wished of(String said) {
        return said == null
                ? NOBODY
                : new Wished(Stream.of(said.split(";"))
                        .map(NaturalKey::folded)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** How a mentor may be named: by name, either part first, or by organisation unless it is their own. */
    public static Set<String> namesOf(String mentor, String organisation) {
        List<String> words = Arrays.asList(NaturalKey.folded(mentor).split(" "));
        Set<String> names = new HashSet<>();
        for (int first = 0; first < words.size(); first++) {
            List<String> turned = new ArrayList<>(words);
            Collections.rotate(turned, first);
            names.add(String.join(" ", turned));
        }
        if (!isTheirOwn(organisation)) {
            names.add(NaturalKey.folded(organisation));
        }
        return Set.copyOf(names);
    }

    static boolean isTheirOwn(String organisation) {
        String folded = NaturalKey.folded(organisation);
        return folded.isEmpty() || THEIR_OWN.contains(folded);
    }

    /** Somebody who may be named so is among them. */
    public boolean isFor(Collection<String> known) {
        return !Collections.disjoint(names, known);
    }

    /** Somebody was named, and nobody of these is it. */
    public boolean isForNoneOf(Collection<String> known) {
        return !names.isEmpty() && !isFor(known);
    }
}
