package org.accede.testing;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.accede.text.BilingualText;
import org.accede.text.Language;
import org.accede.text.OfficialLanguage;

/** German, as somebody gives it who embeds the library: dates, headings, calendars, some names. */
public record German(Optional<OfficialLanguage> fallback) implements Language {
  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.of(
          "Kazakhstan", "Kasachstan",
          "Switzerland", "Schweiz",
          "ETS No. 030", "SEV Nr. 030",
          "European Convention on Mutual Assistance in Criminal Matters",
              "Europäisches Übereinkommen über die Rechtshilfe in Strafsachen");

  private static final ImmutableMap<String, String> TEXTS =
      ImmutableMap.<String, String>builder()
          .put("number.singular", "1")
          .put("date.month.1", "Januar")
          .put("date.month.2", "Februar")
          .put("date.month.3", "März")
          .put("date.month.4", "April")
          .put("date.month.5", "Mai")
          .put("date.month.6", "Juni")
          .put("date.month.7", "Juli")
          .put("date.month.8", "August")
          .put("date.month.9", "September")
          .put("date.month.10", "Oktober")
          .put("date.month.11", "November")
          .put("date.month.12", "Dezember")
          .put("date.day", "{0}. {1} {2}")
          .put("date.day.first", "{0}. {1} {2}")
          .put("date.day.inYear", "{0}. {1}")
          .put("date.day.inYear.first", "{0}. {1}")
          .put("date.day.alone", "{0}.")
          .put("date.day.alone.first", "{0}.")
          .put("date.monthAndYear", "{0} {1}")
          .put("date.on", "am {0}")
          .put("date.in", "im {0}")
          .put("date.between", "zwischen dem {0} und dem {1}")
          .put("date.onOrBefore", "spätestens am {0}")
          .put("date.onOrAfter", "frühestens am {0}")
          .put("date.unknown", "an einem unbekannten Tag")
          .put("explanation.why", "Begründung")
          .put("explanation.sources", "Quellen")
          .put("explanation.notes", "Anmerkungen des Registers (auf Englisch)")
          .put("explanation.remark", "„{0}“")
          .put("text.given", "{0}")
          .put("act.entryIntoForce", "Der Vertrag ist für {0:die} {1} in Kraft getreten.")
          .put("rule.DAYS_AFTER_DATE", "{0} {0#Tag|Tage} nach dem Datum")
          .put("calendar.unchanged", "Keine Frist hat sich geändert")
          .put("calendar.nothing", "Keine Frist bekannt")
          .put("calendar.name", "Übereinkommen des Europarats: Fristen")
          .put("calendar.name.one", "{0} und die Übereinkommen des Europarats: Fristen")
          .put("event.summary", "{0}: {1}, {2}")
          .put("event.summary.DEPOSIT_OR_EXTENSION", "Letzter sicherer Tag")
          .put("event.what.DEPOSIT_OR_EXTENSION", "Der letzte Tag.")
          .put("event.summary.INVITATION_EXPIRES", "Letzter sicherer Tag der Einladung")
          .put("event.summary.EXTENSION_REQUEST_DUE", "Letzter sicherer Tag für einen Antrag")
          .put("event.summary.EXTENSION_OUTCOME_UNKNOWN", "Ausgang des Antrags klären")
          .put("event.summary.CONSULTATION_ENDS", "Letzter sicherer Tag der Konsultation")
          .put("event.summary.ENTRY_INTO_FORCE", "Inkrafttreten")
          .put("event.summary.DENUNCIATION_TAKES_EFFECT", "Die Kündigung wird wirksam")
          .put("event.what.INVITATION_EXPIRES", "Der letzte Tag, um die Urkunde zu hinterlegen.")
          .put("event.what.EXTENSION_REQUEST_DUE", "Der letzte Tag für einen Antrag.")
          .put("event.what.EXTENSION_OUTCOME_UNKNOWN", "Der letzte Tag einer abgelaufenen Frist.")
          .put("event.what.CONSULTATION_ENDS", "Der letzte Tag für eine Antwort.")
          .put("event.what.ENTRY_INTO_FORCE", "Der Tag des Inkrafttretens.")
          .put("event.what.DENUNCIATION_TAKES_EFFECT", "Der Tag, an dem die Kündigung wirkt.")
          .put("event.participant", "Teilnehmer: {0}")
          .put("event.treaty", "Vertrag: {0}, {1}")
          .put("event.lastDay", "Dieser Tag fällt {0}.")
          .put("event.safeDay", "Der sichere Tag ist der {0}.")
          .put("event.cancelled", "Diese Frist besteht nicht mehr; Bekanntes folgt.")
          .put("event.notCertain", "Diese Frist ist nicht sicher.")
          .put("category.INVITATION_EXPIRES", "Einladung")
          .put("category.EXTENSION_REQUEST_DUE", "Verlängerungsantrag")
          .put("category.EXTENSION_OUTCOME_UNKNOWN", "Verlängerung offen")
          .put("category.CONSULTATION_ENDS", "Konsultation")
          .put("category.ENTRY_INTO_FORCE", "Inkrafttreten")
          .put("category.DENUNCIATION_TAKES_EFFECT", "Kündigung")
          .buildOrThrow();

  @Override
  public String code() {
    return "de";
  }

  @Override
  public Optional<String> text(String key) {
    return Optional.ofNullable(TEXTS.get(key));
  }

  @Override
  public String name(BilingualText name) {
    return NAMES.getOrDefault(name.english(), name.english());
  }

  @Override
  public String formed(String form, String name) {
    return name.equals("Schweiz") ? form + " " + name : name;
  }
}
