package org.accede.treatyoffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.data.CouncilOfEurope;
import org.accede.error.UnknownNameException;
import org.accede.json.DataFile;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.time.Trilean;

/** Replies as the Treaty Office's service writes them; what they say is made up. */
final class Replies {
  static final LocalDate SAVED = LocalDate.of(2026, 11, 20);
  static final TreatyRegister BASE = CouncilOfEurope.register();

  private static final ObjectMapper JSON = new ObjectMapper();

  private Replies() {}

  /** A row, with what differs from the usual one: names and values in turn. */
  static Map<String, Object> row(Map<String, Object> usual, Object... changes) {
    Map<String, Object> row = new LinkedHashMap<>(usual);
    for (int i = 0; i < changes.length; i += 2) {
      row.put(String.valueOf(changes[i]), changes[i + 1]);
    }
    return row;
  }

  /** A row of the treaty search. */
  static Map<String, Object> treaty(String number, Object... changes) {
    Map<String, Object> usual = new LinkedHashMap<>();
    usual.put("Numero_traite", number);
    usual.put("Code_prot", 0);
    usual.put("Libelle_titre_ENG", "Convention on Examples (ETS No. " + number + ")");
    usual.put("Libelle_titre_FRE", "Convention sur les exemples (STE n° " + number + ")");
    usual.put("Code_lieu_ste", 1);
    usual.put("Date_ste", "1959-04-20T00:00:00");
    usual.put("Code_conv", "MENX001");
    usual.put("Date_vigueur_ste", "1962-06-12T00:00:00");
    usual.put("Code_ent_vig_ste", 2);
    usual.put("Code_mode_sig", 2);
    usual.put("Numero_traite_parent", null);
    usual.put("Numero_enreg_onu", 6841);
    usual.put("Nom_commun_ENG", null);
    usual.put("Nom_commun_FRE", null);
    usual.put("Lien_pdf_traite_ENG", "https://example.org/treaty.pdf");
    usual.put("Date_closed_to_legal_act", null);
    usual.put("Mention", "ETS");
    return row(usual, changes);
  }

  /** A row of a chart, without acts. */
  static Map<String, Object> party(String code, String name, Object... changes) {
    Map<String, Object> usual = new LinkedHashMap<>();
    usual.put("CodePays", code);
    usual.put("LibPaysOrga", name);
    usual.put("NumSTE", "185");
    usual.put("DateSignature", null);
    usual.put("DateConsentement", null);
    usual.put("DateEntreeVigueur", null);
    return row(usual, changes);
  }

  /** A row of a list of declarations. */
  static Map<String, Object> declaration(String state, Object... changes) {
    Map<String, Object> usual = new LinkedHashMap<>();
    usual.put("code_Pays", state == null ? null : Map.of("Value", state));
    usual.put("code_Organisation", Map.of("Libelle", "Null"));
    usual.put("nature_Dec", "Declaration");
    usual.put("numero_Article", "24");
    usual.put("date_Effet", "2004-07-01T00:00:00");
    usual.put("date_Effet_Retrait", null);
    usual.put("texte_Decl", "<p>In accordance with Article 24 ...</p>");
    return row(usual, changes);
  }

  /** A reply that is a list of rows. */
  static DataFile list(Object... rows) {
    return file(Arrays.asList(rows));
  }

  /**
   * A chart with these rows, and a row without acts for each other member State behind them; the
   * other two lists are empty.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the rows are only read
  static DataFile chart(Map<String, Object>... rows) {
    List<Object> all = new ArrayList<>(Arrays.asList(rows));
    all.addAll(others(rows));
    return rows(all.toArray());
  }

  /** A row without acts for each member State that has none among these. */
  @SafeVarargs
  static List<Map<String, Object>> others(Map<String, Object>... rows) {
    Set<ParticipantCode> there = new HashSet<>();
    for (Map<String, Object> row : rows) {
      there.add(who(row));
    }
    Object treaty = rows.length == 0 ? "185" : rows[0].get("NumSTE");
    return BASE.participants().stream()
        .filter(one -> one.isMemberOn(SAVED) == Trilean.YES && !there.contains(one.code()))
        .map(one -> party(null, one.name().english(), "NumSTE", treaty))
        .toList();
  }

  private static ParticipantCode who(Map<String, Object> row) {
    if ("BUL".equals(row.get("CodePays"))) {
      return ParticipantCode.of("BGR");
    }
    try {
      return BASE.participant(String.valueOf(row.get("LibPaysOrga"))).code();
    } catch (UnknownNameException stranger) {
      return ParticipantCode.of("XXX");
    }
  }

  /** A chart with these rows of member States and no others; the other two lists are empty. */
  static DataFile rows(Object... members) {
    return file(List.of(Arrays.asList(members), List.of(), List.of()));
  }

  /** A file that has a value in it. */
  static DataFile file(Object value) {
    try {
      return file(JSON.writeValueAsString(value));
    } catch (JsonProcessingException failure) {
      throw new AssertionError(failure);
    }
  }

  /** A file that has a text in it. */
  static DataFile file(String text) {
    return DataFile.of(text.getBytes(UTF_8), "reply.json");
  }

  /** The import of replies, declarations about treaty 185 excepted. */
  static TreatyOfficeImport imported(DataFile... replies) {
    TreatyOfficeImport.Builder builder = TreatyOfficeImport.asOf(SAVED, BASE);
    for (DataFile reply : replies) {
      builder.add(reply);
    }
    return builder.build();
  }

  /** The anomalies in short: kind, treaty, participant, place, value, detail. */
  static List<String> anomalies(TreatyOfficeImport imported) {
    List<String> all = new ArrayList<>();
    for (Anomaly one : imported.anomalies()) {
      List<String> words = new ArrayList<>(List.of(one.kind().name()));
      one.treaty().ifPresent(treaty -> words.add(treaty.toString()));
      one.participant().ifPresent(participant -> words.add(participant.toString()));
      words.add(one.pointer());
      words.add(one.value());
      one.detail().ifPresent(detail -> words.add("(" + detail + ")"));
      all.add(String.join(" ", words));
    }
    return all;
  }
}
