package org.echoppe.programme;

/** How mentors get from shop to shop, and how fast they are in a town. */
public enum TravelMode {
    FOOT(75),
    BICYCLE(220),
    CAR(330);

    private final int metresAMinute;

    TravelMode(int metresAMinute) {
        this.metresAMinute = metresAMinute;
    }

    public int metresAMinute() {
        return metresAMinute;
    }
}
