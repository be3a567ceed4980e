package org.echoppe.action;

import java.io.Serializable;
import org.echoppe.programme.catalogue.ActionId;

/** So many plans were copied from this version of an action. */
public record RunningOn(ActionId action, int version, long plans) implements Serializable {}
