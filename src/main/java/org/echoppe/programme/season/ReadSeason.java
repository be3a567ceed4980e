package org.echoppe.programme.season;

import java.util.List;
import java.util.Set;
import org.echoppe.programme.Problem;

/**
 * One date of a file.
 *
 * @param number   the line or the event it comes from, as the reader counts them
 * @param zones    the school zones it is for; none said: any
 * @param problems why it stays out
 */
record ReadSeason(int number, NewSeasonEntry entry, Set<String> zones, List<Problem> problems) {

    boolean isFor(String zone) {
        return zones.isEmpty() || zones.contains(zone);
    }
}
