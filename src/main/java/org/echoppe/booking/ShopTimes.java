package org.echoppe.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.quiet.DayTime;
import org.echoppe.merchant.ShopHours;

/**
 * A shop’s time around one day, to be looked at.
 *
 * @param mentor        the mentor’s full name, or null while the shop has none
 * @param sharedMinutes quiet minutes of a typical week in which the mentor is free too
 * @param week          seven days from a Monday
 * @param sessionDays   the days of all its sessions, without the cancelled ones
 */
public record ShopTimes(
        String shop,
        ShopHours hours,
        String mentor,
        long sharedMinutes,
        List<DayTime> week,
        List<LocalDate> sessionDays,
        ZoneId zone,
        Holidays holidays) {}
