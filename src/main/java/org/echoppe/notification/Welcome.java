package org.echoppe.notification;

import java.util.List;

/**
 * Who would be invited to the programme if it were done now.
 *
 * @param byMail  how many would be written to
 * @param byHand  how many have no address, so that the coordinator hands the letter over
 * @param names   who they are, in the order of the list
 * @param example what the first of them would read; null where nobody is left
 */
public record Welcome(int byMail, int byHand, List<String> names, MessageView example) {

    public int count() {
        return byMail + byHand;
    }
}
