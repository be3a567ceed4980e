package org.echoppe.programme;

/** The five digital actions a merchant can choose from; their names and steps are texts, not code. */
public enum ActionCode {
    DIGITAL_PAYMENT,
    STOCK,
    EMAIL_AND_WEB,
    ONLINE_PRESENCE,
    SOCIAL_NETWORKS
}
