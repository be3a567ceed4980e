package org.echoppe.notification.sms;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name in as many whole words as fit, as one would say it in a hurry; a word that alone is too long is cut. */
public record ShortName(String name) {

    private static final Pattern GENERIC = Pattern.compile(
            "(?i)^(ville|commune|mairie|m[ée]tropole|collectivit[ée]|agglom[ée]ration|eurom[ée]tropole"
                    + "|communaut[ée]( (de communes|urbaine|d['’]agglom[ée]ration))?)( (de|du|des) (la |l['’])?| d['’])");
    private static final Pattern BETWEEN = Pattern.compile("(?<=[ -])");
    private static final Set<String> LINKING =
            Set.of("de", "du", "des", "la", "le", "les", "et", "of", "the", "and", "en", "sur", "au", "aux", "&", "-");

    /** A town that is too long goes by its own name alone. */
    public String ofTown(int most) {
        return fits(name, most) ? name : new ShortName(GENERIC.matcher(name).replaceFirst("")).within(most);
    }

    public String within(int most) {
        if (fits(name, most)) {
            return name;
        }
        var kept = new StringBuilder();
        for (String word : BETWEEN.split(name)) {
            if (!fits((kept + word).strip(), most)) {
                break;
            }
            kept.append(word);
        }
        String whole = withoutLooseEnd(kept.toString());
        return whole.isEmpty() ? beginning(most - 1).strip() + "." : whole;
    }

    private String beginning(int most) {
        String kept = name;
        while (!fits(kept, most)) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept;
    }

    private static boolean fits(String words, int most) {
        return Segments.of(words).places() <= most;
    }

    private static String withoutLooseEnd(String kept) {
        String whole = kept.replaceAll("[ -]+$", "");
        int last = Math.max(whole.lastIndexOf(' '), whole.lastIndexOf('-')) + 1;
        boolean isLoose = LINKING.contains(whole.substring(last).toLowerCase(Locale.FRENCH));
        return isLoose ? withoutLooseEnd(whole.substring(0, last == 0 ? 0 : last - 1)) : whole;
    }
}
