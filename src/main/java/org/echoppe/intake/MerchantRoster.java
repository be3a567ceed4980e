package org.echoppe.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.echoppe.merchant.MerchantData;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Problem;
import org.echoppe.programme.Trade;
import org.echoppe.shared.Phone;

/** Rows of shops. */
final class MerchantRoster implements Roster<MerchantData> {

    private static final String USUAL_LANGUAGE = "fr";

    private final Map<String, MerchantData> known = new HashMap<>();
    private final Map<String, String> siretOwners = new HashMap<>();

    /** @param known the shops that take part already */
    MerchantRoster(List<MerchantData> known) {
        known.forEach(shop -> this.known.put(key(shop), shop));
        known.forEach(shop -> siretOwners.put(shop.siret(), key(shop)));
    }

    @Override
    public String title(RowCells cells) {
        return RowCells.shortened(cells.asWritten(Column.SHOP));
    }

    @Override
    public MerchantData read(RowCells cells) {
        var people = new PeopleCells(cells);
        var address = people.address();
        MerchantData before = known.get(MerchantData.naturalKey(cells.line(Column.SHOP), address.get(0)));
        return new MerchantData(
                cells.line(Column.SHOP),
                people.name(Column.PERSON),
                cells.code(Column.TRADE, "trade").map(Trade::valueOf).orElse(null),
                address.get(0),
                address.get(1),
                address.get(2),
                people.phone(),
                cells.optional(Column.EMAIL),
                cells.optional(Column.SIRET),
                people.hours(Column.OPENING),
                cells.code(Column.LANGUAGE, "language").orElse(USUAL_LANGUAGE),
                cells.code(Column.WISHED_ACTION, "action")
                        .map(ActionCode::valueOf)
                        .orElse(null),
                mode(cells),
                saidOr(people.position(), before, MerchantData::position),
                saidOr(cells.optional(Column.WISH), before, MerchantData::wish));
    }

    /** Where the sheet says nothing, what was known stays. */
    private static String saidOr(String said, MerchantData before, Function<MerchantData, String> known) {
        return said.isEmpty() && before != null ? known.apply(before) : said;
    }

    private static Mode mode(RowCells cells) {
        return cells.code(Column.MODE, "mode")
                .filter(code -> !code.equals("ALL"))
                .map(Mode::valueOf)
                .orElse(Mode.ON_SITE);
    }

    @Override
    public List<Problem> problems(MerchantData data) {
        return data.problems();
    }

    @Override
    public MerchantData tidied(MerchantData data) {
        return data.tidied();
    }

    @Override
    public String key(MerchantData data) {
        return data.naturalKey();
    }

    @Override
    public Optional<MerchantData> known(String key) {
        return Optional.ofNullable(known.get(key));
    }

    @Override
    public List<RowProblem> conflicts(int row, MerchantData data) {
        if (data.siret() == null) {
            return List.of();
        }
        String owner = siretOwners.putIfAbsent(data.siret(), key(data));
        return owner == null || owner.equals(key(data))
                ? List.of()
                : List.of(new RowProblem(Column.SIRET, IntakeText.of("cell.siretTaken")));
    }

    @Override
    public Map<Column, Sayable> facts(MerchantData shop) {
        Map<Column, Sayable> facts = new LinkedHashMap<>();
        facts.put(Column.SHOP, Sayable.typed(shop.shop()));
        facts.put(Column.PERSON, Sayable.typed(shop.person()));
        facts.put(Column.TRADE, Sayable.word("trade", shop.trade().name()));
        facts.put(Column.STREET, Sayable.typed(shop.street() + ", " + shop.postcode() + ' ' + shop.city()));
        facts.put(Column.PHONE, Sayable.typed(shop.phone() == null ? null : Phone.shown(shop.phone())));
        facts.put(Column.EMAIL, Sayable.typed(shop.email()));
        facts.put(Column.SIRET, Sayable.typed(shop.siret()));
        facts.put(Column.OPENING, PeopleCells.said(shop.opening()));
        facts.put(Column.LANGUAGE, Sayable.word("language", shop.language()));
        facts.put(
                Column.WISHED_ACTION, Sayable.word("action", shop.wishedAction().name()));
        facts.put(Column.MODE, Sayable.word("mode", shop.mode().name()));
        facts.put(Column.POSITION, Sayable.typed(shop.position()));
        facts.put(Column.WISH, Sayable.typed(shop.wish()));
        return facts;
    }
}
