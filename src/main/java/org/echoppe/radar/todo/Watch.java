package org.echoppe.radar.todo;

import java.util.List;
import org.echoppe.programme.ProgrammeView;

/** Looks out for what some rules are about, and knows how each is resolved. Rooms that import this one may watch as well. */
public interface Watch {

    List<RadarRule> rules();

    /** In a fixed number of questions to the database, whatever the number of merchants. */
    List<Finding> findings(ProgrammeView programme, Thresholds thresholds);

    /** Does the act of the rule. */
    Resolved resolve(ProgrammeView programme, Finding finding);
}
