package org.echoppe.merchant;

import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.programme.Trade;

/**
 * A shop’s rush and where it comes from.
 *
 * @param said     false while nobody corrected what is usual in the trade
 * @param ofTrade what is usual in the trade
 */
public record UsualRush(String shop, Trade trade, DeclaredHours rush, boolean said, DeclaredHours ofTrade) {}
