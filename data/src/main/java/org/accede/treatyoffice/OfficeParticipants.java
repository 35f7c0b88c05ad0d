package org.accede.treatyoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accede.error.InvalidValueException;
import org.accede.error.UnknownNameException;
import org.accede.json.DataFileException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the names and codes of replies.
 *
 * <p>The Treaty Office has codes of its own, of which no table was found: Bulgaria is {@code BUL},
 * which ISO 3166-1 has not. So the name decides; a code is learned from the rows whose name is
 * known, and then tells who is meant where the name is not. The code of another State by ISO 3166-1
 * contradicts nothing, and is told of.
 */
final class OfficeParticipants {
  /** The codes that a source states: Bulgaria's in a reply of 2026. */
  private static final ImmutableMap<String, ParticipantCode> STATED =
      ImmutableMap.of("BUL", ParticipantCode.of("BGR"));

  private final TreatyRegister base;
  private final Map<String, ParticipantCode> byCode = new HashMap<>(STATED);
  private final Map<ParticipantCode, Participant> met = new TreeMap<>();

  OfficeParticipants(TreatyRegister base) {
    this.base = base;
  }

  /** Everybody whom the register knows. */
  Collection<Participant> known() {
    return base.participants();
  }

  /** Everybody who was met in a reply. */
  Collection<Participant> met() {
    return met.values();
  }

  /**
   * Learns the codes of a chart from the names beside them.
   *
   * @throws DataFileException if a code stands for two participants
   */
  void learn(Reply chart) {
    for (Row row : chart.allRows()) {
      Field codeField = row.field(ChartReading.CODE);
      Optional<String> code = codeField.optionalWord();
      Optional<Participant> named =
          row.field(ChartReading.NAME).optionalText().flatMap(this::named);
      if (code.isPresent() && named.isPresent()) {
        ParticipantCode who = named.get().code();
        @Nullable ParticipantCode known = byCode.putIfAbsent(code.get(), who);
        if (known != null && !known.equals(who)) {
          throw row.fault(
              words(code.get(), named.get().name().english()),
              "the name of " + known + ", for which the code stands");
        }
      }
    }
  }

  /**
   * Who a row of a chart is about.
   *
   * @throws DataFileException if neither its name nor its code tells
   */
  Participant of(Row row) {
    Optional<String> code = row.field(ChartReading.CODE).optionalWord();
    Optional<String> name = row.field(ChartReading.NAME).optionalText();
    Optional<Participant> who =
        name.flatMap(this::named)
            .or(
                () ->
                    code.flatMap(one -> Optional.ofNullable(byCode.get(one))).flatMap(base::find));
    if (who.isEmpty()) {
      throw unknown(row, words(code.orElse(""), name.orElse("")), name.orElse(code.orElse("")));
    }
    met.put(who.get().code(), who.get());
    return who.get();
  }

  /** Tells of a name that is not known, and of a code that another has by ISO 3166-1. */
  void tell(Row row, Participant who, Anomalies.Of anomalies) {
    Field name = row.field(ChartReading.NAME);
    if (name.optionalText().isPresent() && name.optionalText().flatMap(this::named).isEmpty()) {
      anomalies.add(AnomalyKind.NAME_UNKNOWN, name, who.code());
    }
    Field code = row.field(ChartReading.CODE);
    code.optionalWord()
        .flatMap(OfficeParticipants::isoCode)
        .flatMap(base::find)
        .filter(other -> !other.code().equals(who.code()))
        .ifPresent(other -> anomalies.add(AnomalyKind.CODE_OF_ANOTHER, code, other.code()));
  }

  /**
   * Who a name of a list of declarations is.
   *
   * @throws DataFileException if the register does not know it
   */
  Participant called(Field field) {
    String name = field.requiredText();
    Participant who = named(name).orElseThrow(() -> unknown(field, name));
    met.put(who.code(), who);
    return who;
  }

  private Optional<Participant> named(String name) {
    try {
      return Optional.of(base.participant(name));
    } catch (UnknownNameException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<ParticipantCode> isoCode(String code) {
    try {
      return Optional.of(ParticipantCode.of(code));
    } catch (InvalidValueException ofAnotherForm) {
      return Optional.empty();
    }
  }

  private DataFileException unknown(Row row, String found, String name) {
    return row.fault(found, expected(name));
  }

  private DataFileException unknown(Field field, String name) {
    return field.fault(expected(name));
  }

  private String expected(String name) {
    ImmutableList<String> near = ImmutableList.of();
    try {
      base.participant(name);
    } catch (UnknownNameException unknown) {
      near = unknown.suggestions();
    }
    return "a State or organisation that the register has"
        + (near.isEmpty() ? "" : ", such as " + String.join(" or ", near));
  }

  private static String words(String code, String name) {
    return "the code \"" + code + "\" with the name \"" + name + "\"";
  }
}
