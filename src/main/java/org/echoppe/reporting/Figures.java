package org.echoppe.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.echoppe.programme.ActionCode;

/** All numbers of a snapshot, in one order. */
record Figures(List<Figure> all) {

    Figures {
        all = all.stream().sorted().toList();
    }

    long amount(Metric metric) {
        return amount(metric, Dimension.ALL, "");
    }

    long amount(Metric metric, ActionCode action) {
        return amount(metric, Dimension.ACTION, action.name());
    }

    private long amount(Metric metric, Dimension dimension, String item) {
        return all.stream()
                .filter(figure -> figure.metric() == metric && figure.dimension() == dimension)
                .filter(figure -> figure.item().equals(item))
                .mapToLong(Figure::amount)
                .findFirst()
                .orElse(0);
    }

    List<Figure> of(Metric metric, Dimension dimension) {
        return all.stream()
                .filter(figure -> figure.metric() == metric && figure.dimension() == dimension)
                .toList();
    }

    /** SHA-256 over the sorted figures, one line each, in hexadecimal. */
    String checksum() {
        String lines = all.stream().map(Figure::line).collect(Collectors.joining());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256.", e);
        }
    }
}
