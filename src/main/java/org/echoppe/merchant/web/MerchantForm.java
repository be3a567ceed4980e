package org.echoppe.merchant.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.merchant.BusyTimes;
import org.echoppe.merchant.MerchantData;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Problem;
import org.echoppe.programme.Trade;
import org.echoppe.programme.web.HoursWords;
import org.echoppe.programme.web.TypedFields;
import org.echoppe.shared.Phone;

/** A shop as it stands in the form: what was typed, and the peaks noted so far. */
class MerchantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TypedFields typed = new TypedFields();
    private final ArrayList<String> peakKeys = new ArrayList<>();
    private final ArrayList<String> seenPeaks = new ArrayList<>();

    static MerchantForm empty() {
        var form = new MerchantForm();
        form.typed.keep("language", "fr");
        form.typed.keep("mode", Mode.ON_SITE);
        return form;
    }

    static MerchantForm of(MerchantData data, BusyTimes busy, HoursWords words) {
        var form = new MerchantForm();
        form.show(data);
        form.typed.keep("opening", words.toType(DeclaredHours.of(data.opening())));
        form.typed.keep("rush", busy.rush() == null ? "" : words.toType(DeclaredHours.of(busy.rush())));
        busy.peaks().forEach(form::add);
        form.typed.areSeen();
        form.seenPeaks.addAll(form.peakKeys);
        return form;
    }

    /** What was changed elsewhere since this form was filled is taken over; what was changed in both places is a problem. */
    List<Problem> catchUpWith(MerchantForm now) {
        if (peakKeys.equals(seenPeaks)) {
            peakKeys.clear();
            peakKeys.addAll(now.peakKeys);
        }
        return typed.catchUpWith(now.typed);
    }

    private void show(MerchantData data) {
        typed.keep("shop", data.shop());
        typed.keep("person", data.person());
        typed.keep("trade", data.trade());
        typed.keep("street", data.street());
        typed.keep("postcode", data.postcode());
        typed.keep("city", data.city());
        typed.keep("phone", data.phone() == null ? "" : Phone.shown(data.phone()));
        typed.keep("email", data.email());
        typed.keep("siret", data.siret());
        typed.keep("language", data.language());
        typed.keep("wishedAction", data.wishedAction());
        typed.keep("mode", data.mode());
        typed.keep("position", data.position());
        typed.keep("wish", data.wish());
    }

    MerchantData data() {
        return new MerchantData(
                typed.text("shop"),
                typed.text("person"),
                typed.choice("trade", Trade.class),
                typed.text("street"),
                typed.text("postcode"),
                typed.text("city"),
                typed.text("phone"),
                typed.text("email"),
                typed.text("siret"),
                typed.text("opening"),
                typed.text("language"),
                typed.choice("wishedAction", ActionCode.class),
                typed.choice("mode", Mode.class),
                typed.text("position"),
                typed.text("wish"));
    }

    BusyTimes busyTimes() {
        return new BusyTimes(typed.text("rush"), peaks());
    }

    List<Peak> peaks() {
        return peakKeys.stream().map(MerchantForm::peakOf).toList();
    }

    /** What stands against noting the peak just typed; noted where nothing does. */
    List<Problem> addTypedPeak() {
        var problems = new ArrayList<Problem>();
        if (typed.day("peakFrom") == null) {
            problems.add(Problem.of("peakFrom", "programme", "problem.day"));
        }
        if (typed.day("peakLast") == null) {
            problems.add(Problem.of("peakLast", "programme", "problem.day"));
        } else if (typed.day("peakFrom") != null && typed.day("peakLast").isBefore(typed.day("peakFrom"))) {
            problems.add(Problem.of("peakLast", "programme", "problem.endsBeforeStart"));
        }
        if (typed.text("peakName").isBlank()) {
            problems.add(Problem.of("peakName", "programme", "problem.required"));
        }
        if (problems.isEmpty()) {
            add(new Peak(
                    typed.day("peakFrom"),
                    typed.day("peakLast"),
                    typed.text("peakName").strip()));
            List.of("peakFrom", "peakLast", "peakName").forEach(typed::remove);
        }
        return problems;
    }

    private void add(Peak peak) {
        peakKeys.add(peak.from() + "|" + peak.lastDay() + "|" + peak.name());
    }

    void removePeak(int place) {
        if (place < peakKeys.size()) {
            peakKeys.remove(place);
        }
    }

    private static Peak peakOf(String key) {
        String[] parts = key.split("\\|", 3);
        return new Peak(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), parts[2]);
    }

    TypedFields typed() {
        return typed;
    }
}
