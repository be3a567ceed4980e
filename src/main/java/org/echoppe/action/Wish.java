package org.echoppe.action;

import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeId;

/** A merchant of a programme with the action they wished for when they joined. */
record Wish(MerchantId merchant, ProgrammeId programme, String shop, ActionCode action) {}
