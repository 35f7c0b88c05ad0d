package org.accede.treatyoffice;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accede.act.ArticleNumber;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.error.InvalidValueException;
import org.accede.json.DataFileException;
import org.accede.participant.Participant;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** Makes facts of the reservations and declarations about one treaty. */
final class DeclarationReading {
  private static final String STATE = "code_Pays/Value";
  private static final String ORGANISATION = "code_Organisation/Libelle";
  private static final String NATURE = "nature_Dec";
  private static final String ARTICLE = "numero_Article";
  private static final String EFFECT = "date_Effet";
  private static final String WITHDRAWAL = "date_Effet_Retrait";
  private static final String TEXT = "texte_Decl";

  /** What the service says where it has no name. */
  private static final String NOBODY = "Null";

  private static final ImmutableMap<String, DeclarationKind> KINDS =
      ImmutableMap.<String, DeclarationKind>builder()
          .put("reservation", DeclarationKind.RESERVATION)
          .put("réserve", DeclarationKind.RESERVATION)
          .put("declaration", DeclarationKind.DECLARATION)
          .put("déclaration", DeclarationKind.DECLARATION)
          .put("derogation", DeclarationKind.DEROGATION)
          .put("dérogation", DeclarationKind.DEROGATION)
          .put("objection", DeclarationKind.OBJECTION)
          .put("communication", DeclarationKind.COMMUNICATION)
          .put("territorial application", DeclarationKind.TERRITORIAL_APPLICATION)
          .put("application territoriale", DeclarationKind.TERRITORIAL_APPLICATION)
          .put("denunciation", DeclarationKind.DENUNCIATION)
          .put("dénonciation", DeclarationKind.DENUNCIATION)
          .put("withdrawal", DeclarationKind.WITHDRAWAL)
          .put("retrait", DeclarationKind.WITHDRAWAL)
          .buildOrThrow();

  static final ImmutableSet<String> FIELDS =
      ImmutableSet.of(
          "code_Pays",
          STATE,
          "code_Organisation",
          ORGANISATION,
          NATURE,
          ARTICLE,
          EFFECT,
          WITHDRAWAL,
          TEXT);

  private final Treaty treaty;
  private final ReplyOrigin origin;
  private final OfficeParticipants participants;
  private final Anomalies anomalies;

  DeclarationReading(
      Treaty treaty, ReplyOrigin origin, OfficeParticipants participants, Anomalies anomalies) {
    this.treaty = treaty;
    this.origin = origin;
    this.participants = participants;
    this.anomalies = anomalies;
  }

  /**
   * The declarations of a reply.
   *
   * @throws DataFileException if it names somebody whom the register does not know
   */
  ImmutableSet<Declaration> read(Reply reply) {
    Set<Declaration> read = new LinkedHashSet<>();
    for (Row row : reply.rows()) {
      Optional<Field> author = author(row);
      if (author.isEmpty()) {
        anomalies
            .of(treaty.number(), null)
            .add(
                AnomalyKind.AUTHOR_UNCLEAR,
                row.file(),
                row.pointer(),
                row.field(STATE).value(),
                row.field(ORGANISATION).value());
        continue;
      }
      Participant who = participants.called(author.get());
      Anomalies.Of odd = anomalies.of(treaty.number(), who.code());
      Optional<Declaration> declaration = declaration(row, who, odd);
      if (declaration.isPresent() && !read.add(declaration.get())) {
        odd.add(
            AnomalyKind.ROW_TWICE,
            row.file(),
            row.pointer(),
            row.field(NATURE).value(),
            declaration.get().label());
      }
    }
    return ImmutableSet.copyOf(read);
  }

  /** The field with the name of whoever made the declaration; none if there is none, or two. */
  private static Optional<Field> author(Row row) {
    refuseText(row.field("code_Pays"));
    refuseText(row.field("code_Organisation"));
    Optional<Field> state = name(row.field(STATE));
    Optional<Field> organisation = name(row.field(ORGANISATION));
    return state.isPresent() && organisation.isPresent()
        ? Optional.empty()
        : state.or(() -> organisation);
  }

  private static void refuseText(Field field) {
    if (!field.isNull()) {
      throw field.fault("an object or null");
    }
  }

  private static Optional<Field> name(Field field) {
    return field.optionalText().filter(name -> !name.strip().equals(NOBODY)).map(name -> field);
  }

  private Optional<Declaration> declaration(Row row, Participant who, Anomalies.Of odd) {
    Optional<String> nature = row.field(NATURE).optionalText().map(String::strip);
    boolean isReadable = ReplyDates.isPossible(row.field(EFFECT), treaty, odd);
    isReadable &= ReplyDates.isPossible(row.field(WITHDRAWAL), treaty, odd);
    if (nature.isEmpty()) {
      odd.add(AnomalyKind.NATURE_MISSING, row.field(NATURE));
    }
    if (nature.isEmpty() || !isReadable) {
      return Optional.empty();
    }
    @Nullable DeclarationKind kind = KINDS.get(nature.get().toLowerCase(Locale.ROOT));
    Optional<ImpreciseDate> effect = date(row.field(EFFECT), odd);
    Declaration.Builder declaration = new Declaration.Builder();
    declaration
        .participant(who.code())
        .treaty(treaty.number())
        .kind(kind == null ? DeclarationKind.OTHER : kind)
        .nature(kind == null ? nature : Optional.empty())
        .effect(effect)
        .withdrawn(date(row.field(WITHDRAWAL), odd))
        .text(row.field(TEXT).optionalText())
        .provenance(origin.provenance(effect.orElseGet(ImpreciseDate::unknown)));
    row.field(ARTICLE).optionalWord().map(ArticleNumber::new).ifPresent(declaration::addArticles);
    try {
      return Optional.of(declaration.build());
    } catch (InvalidValueException contradiction) {
      odd.add(AnomalyKind.CONTRADICTION, row.field(WITHDRAWAL), contradiction.expected());
      return Optional.empty();
    }
  }

  private static Optional<ImpreciseDate> date(Field field, Anomalies.Of odd) {
    Optional<LocalDate> day = ReplyDates.day(field, odd);
    return day.map(ImpreciseDate::on);
  }
}
