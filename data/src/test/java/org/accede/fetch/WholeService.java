package org.accede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.data.CouncilOfEurope;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.register.Dossier;
import org.accede.register.Participation;
import org.accede.register.TreatyRegister;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;

/**
 * Replies about all treaties of the series, by the shapes that were seen: the titles and dates of
 * the treaties, a row for each member State, {@code BUL} for Bulgaria, letters in numbers, nulls,
 * and lists that are empty. The acts on record stand in the rows, as far as their days are known;
 * the other rows of members are filled so that the charts are as full as those of the depositary,
 * which is made up.
 */
public final class WholeService {
  static final TreatyRegister BASE = CouncilOfEurope.register();
  static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate LATEST = LocalDate.of(2024, 1, 1);

  private final List<Treaty> treaties;
  private final Map<TreatyNumber, List<List<Map<String, Object>>>> charts = new LinkedHashMap<>();
  private final Map<String, Integer> filled = new HashMap<>();

  public WholeService() {
    this(List.copyOf(BASE.treaties()));
  }

  private WholeService(List<Treaty> treaties) {
    this.treaties = treaties;
    for (Treaty treaty : treaties) {
      charts.put(treaty.number(), chart(treaty));
    }
  }

  /** A service that has some treaties alone. */
  public static WholeService of(String... numbers) {
    return new WholeService(Arrays.stream(numbers).map(BASE::treaty).toList());
  }

  static List<TreatyNumber> treaties() {
    return BASE.treaties().stream().map(Treaty::number).toList();
  }

  /** The text of a reply. */
  public byte[] reply(ServiceRequest request) {
    return switch (request.shape()) {
      case SEARCH -> bytes(treaties.stream().map(WholeService::treaty).toList());
      case PLACES ->
          bytes(
              List.of(
                  Map.of("Key", "1", "Value", "Strasbourg"), Map.of("Key", "18", "Value", "Rome")));
      case CHART -> bytes(charts.get(request.treaty().orElseThrow()));
      case DECLARATIONS -> bytes(declarations(request.treaty().orElseThrow()));
    };
  }

  /** Writes a day into the row of a participant, or takes it out. */
  public void set(String treaty, String name, String field, String day) {
    Map<String, Object> row =
        charts.get(TreatyNumber.of(treaty)).stream()
            .flatMap(List::stream)
            .filter(one -> name.equals(one.get("LibPaysOrga")))
            .findFirst()
            .orElseThrow();
    row.put(field, day == null ? null : day + "T00:00:00");
  }

  /** A row more, of a State that is no member. */
  public void list(String treaty, String code, String name) {
    charts.get(TreatyNumber.of(treaty)).get(1).add(row(TreatyNumber.of(treaty), code, name));
  }

  private static Map<String, Object> treaty(Treaty treaty) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("Numero_traite", treaty.number().toString());
    row.put("Code_prot", List.of(TreatyKind.values()).indexOf(treaty.kind()));
    String closed = treaty.closedOn().isPresent() ? " (*)" : "";
    row.put(
        "Libelle_titre_ENG",
        treaty.title().english() + " (" + treaty.label().english() + ")" + closed);
    row.put(
        "Libelle_titre_FRE",
        treaty.title().french()
            + " ("
            + treaty.label().french().replace('\u00a0', ' ')
            + ")"
            + closed);
    row.put("Code_lieu_ste", treaty.openedAt().equals(Optional.of("Rome")) ? 18 : 1);
    row.put("Date_ste", time(treaty.openedOn()));
    row.put(
        "Code_conv", treaty.codes().map(one -> one.participation().toString()).orElse("XXXX999"));
    row.put("Date_vigueur_ste", treaty.inForceOn().map(WholeService::time).orElse(null));
    row.put("Code_ent_vig_ste", treaty.codes().map(one -> one.entryIntoForce()).orElse(2));
    row.put("Code_mode_sig", treaty.codes().map(one -> one.signatureMode()).orElse(2));
    row.put("Numero_traite_parent", treaty.parent().map(TreatyNumber::toString).orElse(null));
    row.put("Numero_enreg_onu", treaty.unRegistration().orElse(0));
    row.put("Nom_commun_ENG", treaty.commonName().map(name -> name.english()).orElse(null));
    row.put("Nom_commun_FRE", treaty.commonName().map(name -> name.french()).orElse(null));
    row.put("Lien_html_resume_GER", null);
    row.put("Date_closed_to_legal_act", treaty.closedOn().map(WholeService::time).orElse(null));
    row.put("Mention", treaty.series().name());
    return row;
  }

  private static String time(ImpreciseDate date) {
    return date.latest().orElseThrow() + "T00:00:00";
  }

  private List<List<Map<String, Object>>> chart(Treaty treaty) {
    List<Map<String, Object>> members = new ArrayList<>();
    List<Map<String, Object>> others = new ArrayList<>();
    List<Map<String, Object>> organisations = new ArrayList<>();
    for (Participant one : BASE.participants()) {
      boolean isMember = one.isMemberOn(DAY) == Trilean.YES;
      Dossier dossier = BASE.dossier(one.code(), treaty.number());
      List<Map<String, Object>> rows = rows(treaty, one, dossier);
      if (isMember && rows.isEmpty()) {
        rows.add(filled(treaty, one));
      }
      (isMember ? members : one.kind() == ParticipantKind.ORGANISATION ? organisations : others)
          .addAll(rows);
    }
    return List.of(members, others, organisations);
  }

  /** The rows of what is on record, as far as its days are known. */
  private static List<Map<String, Object>> rows(Treaty treaty, Participant one, Dossier dossier) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Participation line : dossier.participations()) {
      Map<String, Object> row = row(treaty.number(), code(one), one.name().english());
      put(row, "DateSignature", line.signature().map(Signature::on));
      put(row, "DateConsentement", line.consent().map(Consent::on));
      put(row, "DateEntreeVigueur", line.entryIntoForce().map(EntryIntoForce::on));
      put(row, "DateDenonciation", line.denunciation().flatMap(Denunciation::notified));
      put(row, "DateEffetDenonciation", line.denunciation().flatMap(Denunciation::effect));
      if (isWhole(line)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean isWhole(Participation line) {
    return line.withdrawal().isEmpty()
        && java.util.stream.Stream.<Optional<? extends TreatyAct>>of(
                line.signature(), line.consent(), line.entryIntoForce())
            .flatMap(Optional::stream)
            .allMatch(act -> act.on().isExact())
        && (line.entryIntoForce().isEmpty() || line.consent().isPresent());
  }

  private static void put(Map<String, Object> row, String field, Optional<ImpreciseDate> date) {
    date.flatMap(ImpreciseDate::day).ifPresent(day -> row.put(field, day + "T00:00:00"));
  }

  /** A row that is made up: two thirds of the members are Parties, some have only signed. */
  private Map<String, Object> filled(Treaty treaty, Participant one) {
    Map<String, Object> row = row(treaty.number(), code(one), one.name().english());
    LocalDate opened = treaty.openedOn().latest().orElseThrow();
    LocalDate from = one.memberships().isEmpty() ? opened : latest(opened, joined(one));
    if (treaty.number().toString().equals("001")) {
      // whoever is a member has joined the Statute on that day
      row.put("DateConsentement", from + "T00:00:00");
      row.put("DateEntreeVigueur", from + "T00:00:00");
      return row;
    }
    int turn = filled.merge(one.code().value(), 1, Integer::sum) + one.code().value().charAt(0);
    if (from.isAfter(LATEST) || turn % 6 == 0 || treaty.closedOn().isPresent()) {
      return row;
    }
    row.put("DateSignature", from.plusDays(turn % 40) + "T00:00:00");
    if (turn % 6 > 1) {
      LocalDate consent = from.plusDays(60 + turn % 300);
      row.put("DateConsentement", consent + "T00:00:00");
      treaty
          .inForceOn()
          .flatMap(ImpreciseDate::latest)
          .ifPresent(
              on -> row.put("DateEntreeVigueur", latest(on, consent.plusDays(95)) + "T00:00:00"));
    }
    return row;
  }

  private static LocalDate joined(Participant one) {
    return one.memberships().get(one.memberships().size() - 1).from().latest().orElseThrow();
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Map<String, Object> row(TreatyNumber treaty, String code, String name) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("CodePays", code);
    row.put("LibPaysOrga", name);
    row.put("NumSTE", treaty.toString());
    row.put("DateSignature", null);
    row.put("DateConsentement", null);
    row.put("DateEntreeVigueur", null);
    row.put("DateDenonciation", null);
    row.put("DateEffetDenonciation", null);
    row.put("DateSuspension", null);
    row.put("Reserves", false);
    return row;
  }

  private static String code(Participant one) {
    return one.code().value().equals("BGR") ? "BUL" : one.code().value();
  }

  private static List<Map<String, Object>> declarations(TreatyNumber treaty) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code_Pays", Map.of("Value", "France"));
    row.put("code_Organisation", Map.of("Libelle", "Null"));
    row.put("nature_Dec", "Declaration");
    row.put("numero_Article", "24");
    row.put("date_Effet", "2020-07-01T00:00:00");
    row.put("date_Effet_Retrait", null);
    row.put("texte_Decl", "<p>Made up, on " + treaty + ".</p>");
    return treaty.toString().equals("185") ? List.of(row) : List.of();
  }

  private static byte[] bytes(Object value) {
    try {
      return JSON.writeValueAsString(value).getBytes(UTF_8);
    } catch (JsonProcessingException failure) {
      throw new AssertionError(failure);
    }
  }
}
