package org.echoppe.reporting;

import org.echoppe.programme.Trade;

/**
 * How many shops of a trade take part.
 *
 * @param trade null for all trades whose number is secret, which are not named one by one
 * @param shops 0 where the number is secret
 */
public record TradeLine(Trade trade, long shops) {

    static final TradeLine OTHERS = new TradeLine(null, 0);

    static TradeLine of(Figure cell) {
        return new TradeLine(Trade.valueOf(cell.item()), cell.amount());
    }

    public boolean isSecret() {
        return trade == null;
    }
}
