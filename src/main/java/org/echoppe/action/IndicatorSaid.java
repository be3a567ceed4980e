package org.echoppe.action;

import java.io.Serializable;

/** Which of the choices was tapped before and after, from 0; null where none was. */
public record IndicatorSaid(Integer baseline, Integer result) implements Serializable {}
