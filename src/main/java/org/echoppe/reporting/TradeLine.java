package org.echoppe.reporting;

import org.echoppe.merchant.Trade;

/** How many shops of a trade take part; {@code shops} is 0 where the number is secret. */
public record TradeLine(Trade trade, boolean isSecret, long shops) {

    static TradeLine open(Figure cell) {
        return new TradeLine(Trade.valueOf(cell.item()), false, cell.amount());
    }

    static TradeLine secret(Figure cell) {
        return new TradeLine(Trade.valueOf(cell.item()), true, 0);
    }
}
