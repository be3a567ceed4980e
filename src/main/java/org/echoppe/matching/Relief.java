package org.echoppe.matching;

import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** Says whom a merchant has asked for help at this moment; whoever asks for it is in another room. */
public interface Relief {

    boolean isAsked(MentorId mentor, MerchantId merchant);
}
