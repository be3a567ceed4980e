package org.echoppe.programme;

/** What a shop sells; an own short list, because the State's codes change. */
public enum Trade {
    BAKERY,
    PASTRY,
    BUTCHER,
    GROCERY,
    DELICATESSEN,
    CHEESE,
    WINE,
    FISH,
    FLORIST,
    BOOKSHOP,
    CLOTHING,
    SHOES,
    JEWELLER,
    OPTICIAN,
    HAIRDRESSER,
    BEAUTY,
    RESTAURANT,
    CAFE,
    HARDWARE,
    TOYS,
    PHARMACY,
    LAUNDRY,
    REPAIR,
    OTHER
}
