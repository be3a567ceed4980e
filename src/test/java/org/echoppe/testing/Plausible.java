package org.echoppe.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.echoppe.access.Logo;
import org.echoppe.access.NewAccount;
import org.echoppe.access.Role;
import org.echoppe.access.TownIdentity;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.season.Effect;
import org.echoppe.matching.ProgrammeFixture;
import org.echoppe.mentor.MentorData;
import org.echoppe.merchant.MerchantData;
import org.echoppe.programme.NewProgramme;
import org.echoppe.programme.catalogue.ActionDraft;
import org.echoppe.programme.catalogue.CatalogueFixture;
import org.echoppe.programme.season.NewSeasonEntry;

/**
 * A value a use case would take for real, of any type: the few that have rules are listed, every other record and enum is
 * built from its parts. Ids come from whoever asks.
 */
public final class Plausible {

    private static final byte[] PICTURE = "\u0089PNG\r\n\u001a\n…".getBytes(StandardCharsets.ISO_8859_1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final TownIdentity IDENTITY =
            new TownIdentity("Autre ville", "33", PARIS, "#0B5D5E", null, "autre@example.org", false);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 30);

    /** Short enough for the shortest column, long enough for a key. */
    private static final String TEXT = "exemple1";

    private final Function<Class<?>, UUID> ids;

    /** With these ids for id records and for plain UUIDs. */
    public Plausible(Function<Class<?>, UUID> ids) {
        this.ids = ids;
    }

    public static boolean isId(Type type) {
        return type == UUID.class || type instanceof Class<?> id && id.isRecord() && isId(id.getRecordComponents());
    }

    private static boolean isId(RecordComponent[] components) {
        return components.length == 1 && components[0].getType() == UUID.class;
    }

    public Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        var plain = (Class<?>) type;
        if (type == UUID.class) {
            return ids.apply(plain);
        }
        Object listed = listed(plain);
        return listed != null ? listed : built(plain);
    }

    /** One element where it is an id or a listed type; a longer story, such as rows of a preview, stays empty. */
    private Object collection(ParameterizedType type) {
        if (type.getRawType() == Map.class) {
            return Map.of();
        }
        Type element = type.getActualTypeArguments()[0];
        boolean isSimple = isId(element) || element instanceof Class<?> plain && listed(plain) != null;
        List<Object> one = isSimple ? List.of(of(element)) : List.of();
        return type.getRawType() == Set.class ? Set.copyOf(one) : one;
    }

    private static Object listed(Class<?> type) {
        Map<Class<?>, Object> known = Map.ofEntries(
                Map.entry(String.class, TEXT),
                Map.entry(int.class, 20),
                Map.entry(long.class, 20L),
                Map.entry(boolean.class, false),
                Map.entry(byte[].class, PICTURE),
                Map.entry(Locale.class, Locale.FRENCH),
                Map.entry(ZoneId.class, PARIS),
                Map.entry(Duration.class, Duration.ofHours(2)),
                Map.entry(LocalDate.class, DAY),
                Map.entry(LocalTime.class, LocalTime.NOON),
                Map.entry(LocalDateTime.class, DAY.atTime(LocalTime.NOON)),
                Map.entry(Instant.class, Instant.parse("2027-04-06T08:00:00Z")),
                Map.entry(InputStream.class, new ByteArrayInputStream(PICTURE)),
                Map.entry(Logo.class, new Logo(PICTURE, "image/png")),
                Map.entry(DeclaredHours.class, DeclaredHours.of("Tu-Fr 08:00-19:00")),
                Map.entry(TownIdentity.class, IDENTITY),
                Map.entry(NewAccount.class, new NewAccount("Autre", "autre@example.org", Role.SPONSOR, "fr")),
                Map.entry(ActionDraft.class, CatalogueFixture.draft()),
                Map.entry(NewProgramme.class, new NewProgramme("Suite", DAY, DAY.plusDays(200))),
                Map.entry(
                        NewSeasonEntry.class,
                        new NewSeasonEntry(DAY, DAY.plusDays(2), "Foire", Effect.PEAK, Set.of("WINE"))),
                Map.entry(MerchantData.class, ProgrammeFixture.shop("Autre")),
                Map.entry(MentorData.class, ProgrammeFixture.expert("Autre", "autre@example.org", 1)));
        return known.get(type);
    }

    private Object built(Class<?> type) {
        Stream<Object> tries = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                : isId(type) ? Stream.of(made(type, new Object[] {ids.apply(type)})) : variants(type);
        return tries.filter(made -> made != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No plausible (%s).".formatted(type)));
    }

    /** The record with its parts; where one is an enum, once with each of its constants. */
    private Stream<Object> variants(Class<?> type) {
        if (!type.isRecord()) {
            return Stream.empty();
        }
        RecordComponent[] parts = type.getRecordComponents();
        int choices = Arrays.stream(parts)
                .filter(part -> part.getType().isEnum())
                .mapToInt(part -> part.getType().getEnumConstants().length)
                .max()
                .orElse(1);
        return Stream.iterate(0, choice -> choice < choices, choice -> choice + 1)
                .map(choice -> made(type, values(parts, choice)));
    }

    private Object[] values(RecordComponent[] parts, int choice) {
        return Arrays.stream(parts)
                .map(part -> part.getType().isEnum()
                        ? part.getType()
                                .getEnumConstants()[choice % part.getType().getEnumConstants().length]
                        : of(part.getGenericType()))
                .toArray();
    }

    private static Object made(Class<?> type, Object[] values) {
        try {
            Constructor<?> whole = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return whole.newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether an id, one's own or another's, can be put anywhere into this. */
    public static boolean holdsId(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(Plausible::holdsId);
        }
        return isId(type)
                || type instanceof Class<?> plain
                        && plain.isRecord()
                        && Arrays.stream(plain.getRecordComponents())
                                .anyMatch(part -> !Collection.class.isAssignableFrom(part.getType())
                                        && holdsId(part.getGenericType()));
    }

    /** Whether some part of this record is an id without a type of its own. */
    public static boolean holdsPlain(Type type) {
        return type instanceof Class<?> plain
                && plain.isRecord()
                && !isId(plain)
                && Arrays.stream(plain.getRecordComponents()).anyMatch(part -> part.getType() == UUID.class);
    }
}
