package org.echoppe.mentor.busy;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Which machines may be asked for a calendar: those of the open internet, none of the town's own network. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        boolean isSpecial = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !isSpecial && (address instanceof Inet6Address ? isPublicV6(address) : isPublicV4(address));
    }

    private static boolean isPublicV4(InetAddress address) {
        int first = part(address, 0);
        int second = part(address, 1);
        int third = part(address, 2);
        boolean isShared = first == 100 && second >= 64 && second < 128;
        boolean isForTests = first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !isShared && !isForTests;
    }

    /** Only what is given out to the world, without the ways through which an old address could be meant. */
    private static boolean isPublicV6(InetAddress address) {
        boolean isGlobal = (part(address, 0) & 0xE0) == 0x20;
        boolean isTunnel = part(address, 0) == 0x20 && part(address, 1) == 0x02;
        boolean isSpecial = part(address, 0) == 0x20
                && part(address, 1) == 0x01
                && (part(address, 2) < 2 || isForDocuments(address));
        return isGlobal && !isTunnel && !isSpecial;
    }

    private static boolean isForDocuments(InetAddress address) {
        return part(address, 2) == 0x0D && part(address, 3) == 0xB8;
    }

    private static int part(InetAddress address, int index) {
        return address.getAddress()[index] & 0xFF;
    }
}
