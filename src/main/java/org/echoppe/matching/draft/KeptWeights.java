package org.echoppe.matching.draft;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.stream.Stream;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.Weights;

/** Weights as they are kept: {@code SKILL=6 WISH=3}; a criterion that was not known then weighs as usual. */
@Converter
class KeptWeights implements AttributeConverter<Weights, String> {

    @Override
    public String convertToDatabaseColumn(Weights weights) {
        return weights.byCriterion().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(joining(" "));
    }

    @Override
    public Weights convertToEntityAttribute(String kept) {
        return new Weights(Stream.of(kept.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> text.split("="))
                .collect(toMap(pair -> Criterion.valueOf(pair[0]), pair -> Integer.valueOf(pair[1]))));
    }
}
