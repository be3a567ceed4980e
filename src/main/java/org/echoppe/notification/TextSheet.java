package org.echoppe.notification;

import java.util.List;
import org.echoppe.notification.template.Flaw;
import org.echoppe.notification.template.Word;

/**
 * A letter's text on the desk.
 *
 * @param number   the version that counts now, 0 where there is none
 * @param source   what is used now
 * @param usual    our own text
 * @param words    what can be said in it
 * @param flaws    why it has to be set aside
 * @param versions every change, newest first
 * @param examples letters to try it with, newest first
 */
public record TextSheet(
        TextKey key,
        String about,
        int number,
        boolean isOwn,
        String source,
        String usual,
        List<Word> words,
        List<Flaw> flaws,
        List<TextVersion> versions,
        List<TextExample> examples) {}
