package org.echoppe.intake;

/** Ends the reading of a file, from however deep inside a parser, with the sentence its owner will see. */
final class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IntakeText reason;

    RefusedFileException(String key, Object... arguments) {
        super("The file was refused (%s).".formatted(key), null, false, false);
        this.reason = IntakeText.of("file." + key, arguments);
    }

    boolean isAbout(String key) {
        return reason.key().equals("file." + key);
    }

    IntakeText reason() {
        return reason;
    }
}
