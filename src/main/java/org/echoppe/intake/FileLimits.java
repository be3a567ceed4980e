package org.echoppe.intake;

/** How large a file may be; what lies beyond is refused with a sentence, before it costs memory. */
public final class FileLimits {

    public static final int BYTES = 5_000_000;
    public static final int ROWS = 20_000;
    public static final int COLUMNS = 60;
    public static final int CELL_LENGTH = 2_000;
    static final long UNPACKED_BYTES = 60_000_000;
    static final long UNPACKED_BYTES_OF_A_SMALL_PART = 3_000_000;
    static final int PARTS = 1_000;
    static final long TEXT_LENGTH = 20_000_000;

    private FileLimits() {}
}
