package org.accede.treatyoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accede.error.InvalidValueException;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;
import org.accede.treaty.TreatyOfficeCodes;
import org.jspecify.annotations.Nullable;

/**
 * Makes treaties of the rows of a treaty search. It knows no final clauses, nor who took part in an
 * elaboration, nor the names by which people look a treaty up: these are those on record.
 */
final class SearchReading {
  private static final ImmutableMap<Integer, TreatyKind> KINDS =
      ImmutableMap.of(
          0, TreatyKind.CONVENTION,
          1, TreatyKind.ADDITIONAL_PROTOCOL,
          2, TreatyKind.AMENDING_PROTOCOL);

  private final TreatyRegister base;
  private final Optional<PlaceNames> places;
  private final Anomalies anomalies;
  private final Map<TreatyNumber, Row> rows = new TreeMap<>();

  SearchReading(TreatyRegister base, Optional<PlaceNames> places, Anomalies anomalies) {
    this.base = base;
    this.places = places;
    this.anomalies = anomalies;
  }

  /**
   * The treaties of a search.
   *
   * @throws org.accede.json.DataFileException if a row does not tell what a treaty is
   */
  ImmutableSortedMap<TreatyNumber, Treaty> treaties(Reply search, Citation citation) {
    for (Row row : search.rows()) {
      Field number = row.field("Numero_traite");
      if (rows.putIfAbsent(ReplyNumbers.required(number), row) != null) {
        throw number.fault("each treaty once");
      }
    }
    ImmutableSortedMap.Builder<TreatyNumber, Treaty> treaties = ImmutableSortedMap.naturalOrder();
    rows.forEach((number, row) -> treaties.put(number, treaty(number, row, citation)));
    return treaties.build();
  }

  private Treaty treaty(TreatyNumber number, Row row, Citation citation) {
    Anomalies.Of odd = anomalies.of(number, null);
    ReplyNumbers.tell(row.field("Numero_traite"), number, odd);
    Series series = series(row.field("Mention"));
    LocalDate opened =
        ReplyDates.day(row.field("Date_ste"), odd)
            .orElseThrow(() -> row.field("Date_ste").fault("the date of opening for signature"));
    Optional<String> place = place(row.field("Code_lieu_ste"), odd);
    Optional<Treaty> onRecord = base.find(number);
    Treaty.Builder treaty = new Treaty.Builder();
    treaty
        .number(number)
        .series(series)
        .title(titles(row, number, series, odd))
        .commonName(commonName(row, odd))
        .kind(kind(row.field("Code_prot")))
        .parent(parent(row.field("Numero_traite_parent"), odd))
        .openedOn(ImpreciseDate.on(opened))
        .openedAt(place)
        .inForceOn(later(row.field("Date_vigueur_ste"), opened, odd))
        .closedOn(later(row.field("Date_closed_to_legal_act"), opened, odd))
        .unRegistration(row.field("Numero_enreg_onu").optionalNumber().filter(one -> one > 0))
        .codes(codes(row, odd))
        .addCitations(citation)
        .clauses(
            onRecord
                .map(Treaty::clauses)
                .orElseGet(
                    () -> new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build()))
        .elaborators(onRecord.flatMap(Treaty::elaborators))
        .addAllVariants(onRecord.map(Treaty::variants).orElse(ImmutableList.of()));
    place.flatMap(found -> places).map(PlaceNames::citation).ifPresent(treaty::addCitations);
    return treaty.build();
  }

  private static Series series(Field field) {
    String mention = field.requiredText();
    for (Series series : Series.values()) {
      if (series.name().equals(mention)) {
        return series;
      }
    }
    throw field.fault("ETS or CETS");
  }

  private static TreatyKind kind(Field field) {
    @Nullable TreatyKind kind = KINDS.get(field.requiredNumber());
    if (kind == null) {
      throw field.fault("one of " + KINDS.keySet());
    }
    return kind;
  }

  private static BilingualText titles(
      Row row, TreatyNumber number, Series series, Anomalies.Of odd) {
    ReplyTitles titles =
        new ReplyTitles(number, series, !row.field("Date_closed_to_legal_act").isNull());
    return new BilingualText(
        titles.title(row.field("Libelle_titre_ENG"), series + " No. " + number, odd),
        titles.title(row.field("Libelle_titre_FRE"), series.french() + " n° " + number, odd));
  }

  private static Optional<BilingualText> commonName(Row row, Anomalies.Of odd) {
    Field englishField = row.field("Nom_commun_ENG");
    Field frenchField = row.field("Nom_commun_FRE");
    Optional<String> english = ReplyTitles.name(englishField, odd);
    Optional<String> french = ReplyTitles.name(frenchField, odd);
    if (english.isPresent() != french.isPresent()) {
      odd.add(AnomalyKind.HALF_A_NAME, english.isPresent() ? englishField : frenchField);
    }
    return english.flatMap(one -> french.map(other -> new BilingualText(one, other)));
  }

  private Optional<TreatyNumber> parent(Field field, Anomalies.Of odd) {
    if (field.optionalWord().map("0"::equals).orElse(false)) {
      odd.add(AnomalyKind.PARENT_ZERO, field);
      return Optional.empty();
    }
    Optional<TreatyNumber> parent = ReplyNumbers.optional(field);
    if (parent.isPresent()
        && !rows.containsKey(parent.get())
        && base.find(parent.get()).isEmpty()) {
      odd.add(AnomalyKind.PARENT_UNKNOWN, field);
      return Optional.empty();
    }
    parent.ifPresent(number -> ReplyNumbers.tell(field, number, odd));
    return parent;
  }

  /** A day that cannot be before the opening for signature. */
  private static Optional<ImpreciseDate> later(Field field, LocalDate opened, Anomalies.Of odd) {
    Optional<LocalDate> day = ReplyDates.day(field, odd);
    if (day.isPresent() && day.get().isBefore(opened)) {
      throw field.fault("a day not before the opening for signature on " + opened);
    }
    return day.map(ImpreciseDate::on);
  }

  private Optional<String> place(Field field, Anomalies.Of odd) {
    Optional<Integer> code = field.optionalNumber();
    if (code.isEmpty() || places.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> place = places.get().of(code.get());
    if (place.isEmpty()) {
      odd.add(AnomalyKind.PLACE_UNKNOWN, field);
    }
    return place;
  }

  private static Optional<TreatyOfficeCodes> codes(Row row, Anomalies.Of odd) {
    Field participation = row.field("Code_conv");
    Optional<Integer> entry = row.field("Code_ent_vig_ste").optionalNumber();
    Optional<Integer> signature = row.field("Code_mode_sig").optionalNumber();
    Optional<ParticipationCode> who = participation.optionalText().flatMap(SearchReading::code);
    if (entry.isEmpty() || signature.isEmpty() || who.isEmpty()) {
      odd.add(
          AnomalyKind.CODES_UNREADABLE,
          entry.isEmpty()
              ? row.field("Code_ent_vig_ste")
              : signature.isEmpty() ? row.field("Code_mode_sig") : participation);
      return Optional.empty();
    }
    return Optional.of(new TreatyOfficeCodes(entry.get(), signature.get(), who.get()));
  }

  private static Optional<ParticipationCode> code(String text) {
    try {
      return Optional.of(new ParticipationCode(text));
    } catch (InvalidValueException ofAnotherForm) {
      return Optional.empty();
    }
  }
}
