package org.echoppe.matching.draft.web;

import org.echoppe.matching.Criterion;

/** A criterion with the weight a coordinator gives it; a form writes it. */
public class WeightLine {

    private final Criterion criterion;
    private int weight;

    WeightLine(Criterion criterion, int weight) {
        this.criterion = criterion;
        this.weight = weight;
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }
}
