package org.echoppe.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lengths a programme offers as one column: "5,10,15". */
@Converter
class LengthsColumn implements AttributeConverter<List<Integer>, String> {

    @Override
    public String convertToDatabaseColumn(List<Integer> lengths) {
        return lengths.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public List<Integer> convertToEntityAttribute(String column) {
        return Stream.of(column.split(",")).map(Integer::valueOf).toList();
    }
}
