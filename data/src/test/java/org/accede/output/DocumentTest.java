package org.accede.output;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;
import static org.accede.text.OfficialLanguage.ENGLISH;
import static org.accede.text.OfficialLanguage.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.error.InvalidValueException;
import org.accede.participant.Group;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.StandingGroup;
import org.accede.query.Accessions;
import org.accede.query.Audit;
import org.accede.query.Checks;
import org.accede.query.Comparison;
import org.accede.query.Deadline;
import org.accede.query.DeadlineWarning;
import org.accede.query.Deadlines;
import org.accede.query.InvitationEnd;
import org.accede.query.LeadTimes;
import org.accede.query.NextSteps;
import org.accede.query.Plan;
import org.accede.query.Plans;
import org.accede.query.StandardCatalogue;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Check;
import org.accede.rule.check.Finding;
import org.accede.testing.OldSources;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of real cases, and of made-up ones with old sources, as they are kept here. */
class DocumentTest {
  private static final Path KEPT =
      Path.of("src", "test", "resources", "org", "accede", "output", "documents");

  /** The members that documents alone have. */
  private static final ImmutableSet<String> HEADER = ImmutableSet.of("format", "language");

  private static final AsOf SEPTEMBER_2025 =
      AsOf.on(LocalDate.of(2025, 9, 11)).knownOn(LocalDate.of(2025, 9, 11));
  private static final TreatyRegister REAL =
      CouncilOfEurope.register().knownOn(SEPTEMBER_2025.date());
  private static final TreatyRegister OLD = OldSources.register();
  private static final AsOf OLD_DAY = AsOf.on(OldSources.DAY);

  /** A document of a case. */
  enum Case {
    STATUS(ENGLISH) {
      @Override
      Document document() {
        Accessions.OfParticipant kazakhstan = Accessions.in(REAL).of("KAZ");
        return Document.status(
            kazakhstan.participant(),
            SEPTEMBER_2025,
            treaties("018", "030", "210").stream()
                .collect(
                    ImmutableMap.toImmutableMap(
                        one -> one, one -> kazakhstan.to(one.number()).asOf(SEPTEMBER_2025))),
            CouncilOfEurope.bodies().standings(ParticipantCode.of("KAZ"), SEPTEMBER_2025.date()));
      }
    },
    BODY(FRENCH) {
      @Override
      Document document() {
        return Document.body(
            REAL.participant("KAZ"),
            CouncilOfEurope.bodies()
                .standing(
                    ParticipantCode.of("KAZ"),
                    CouncilOfEurope.bodies().body("GRECO").code(),
                    SEPTEMBER_2025.date()));
      }
    },
    COMPARE(ENGLISH) {
      @Override
      Document document() {
        return Document.comparison(
            Comparison.of(Accessions.in(OLD), OLD_DAY, OLD.participants(), OLD.treaties()),
            ImmutableList.of(CouncilOfEurope.groups().named("EASTERN_PARTNERSHIP")));
      }
    },
    EXPLANATION(FRENCH) {
      @Override
      Document document() {
        return Document.explanation(
            REAL.participant("KAZ"),
            REAL.treaty("210"),
            SEPTEMBER_2025,
            Accessions.in(REAL).of("KAZ").to("210").asOf(SEPTEMBER_2025));
      }
    },
    TIMELINE(ENGLISH) {
      @Override
      Document document() {
        return Document.timeline(Accessions.in(REAL).of("GRC").to("005"));
      }
    },
    DEADLINES(FRENCH) {
      @Override
      Document document() {
        return Document.deadlines(
            OldSources.DAY,
            LeadTimes.of(ImmutableList.of(Period.ofMonths(12), Period.ofMonths(1))),
            deadlines());
      }
    },
    FINDINGS(ENGLISH) {
      @Override
      Document document() {
        return Document.findings(OLD_DAY, findings());
      }
    },
    PLAN(FRENCH) {
      @Override
      Document document() {
        Plans.ToTreaty asked = Plans.in(Accessions.in(REAL)).of("IRL").to("189");
        return Document.plan(
            asked, asked.inForceBy(LocalDate.of(2028, 1, 1), LocalDate.of(2026, 1, 1)));
      }
    },
    PLAN_REFUSED(ENGLISH) {
      @Override
      Document document() {
        Plans.ToTreaty asked = Plans.in(Accessions.in(REAL)).of("KAZ").to("099");
        return Document.plan(asked, asked.depositOn(LocalDate.of(2026, 5, 4)));
      }
    },
    NEXT(FRENCH) {
      @Override
      Document document() {
        return Document.next(
            NextSteps.in(Accessions.in(REAL), new StrasbourgWorkingDays())
                .of("KAZ")
                .asOf(SEPTEMBER_2025)
                .only(treaties("030", "084", "095", "099", "210")::contains));
      }
    },
    TREATIES(ENGLISH) {
      @Override
      Document document() {
        return Document.treaties(treaties("022", "099", "185"), treaties("030"));
      }
    },
    PARTICIPANTS(FRENCH) {
      @Override
      Document document() {
        return Document.participants(
            SEPTEMBER_2025.date(), participants("DEU", "KAZ", "VAT", "XKX"));
      }
    },
    MEMBERS(ENGLISH) {
      @Override
      Document document() {
        return Document.groups(
            SEPTEMBER_2025.date(),
            ImmutableList.of(
                CouncilOfEurope.groups().named("EU_MEMBERS"),
                CouncilOfEurope.groups().named("OBSERVERS")),
            participants("FRA", "GBR", "VAT"));
      }
    },
    INVITATIONS(FRENCH) {
      @Override
      Document document() {
        return Document.invitations(
            SEPTEMBER_2025, ImmutableList.of(Accessions.in(REAL).of("KAZ").to("030")));
      }
    },
    RULES(ENGLISH) {
      @Override
      Document document() {
        return Document.rules(
            Catalogue.of(StandardCatalogue.get().checks().stream().limit(2).toList()));
      }
    },
    AUDIT(FRENCH) {
      @Override
      Document document() {
        return Document.audit(Audit.of(REAL, treaties("024", "085", "162")));
      }
    };

    private final OfficialLanguage language;

    Case(OfficialLanguage language) {
      this.language = language;
    }

    abstract Document document();

    String json() {
      return document().toJson(language);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCaseIsWrittenLikeThis(Case one) throws IOException {
    assertThat(one.json()).isEqualTo(Files.readString(KEPT.resolve(one + ".json")));
  }

  /** The other formats are those of tables, of imports and fetching, and of sites. */
  @Test
  void everyFormatOfAnswersIsKept() {
    assertThat(
            Arrays.stream(Case.values())
                .map(one -> one.document().format())
                .collect(toImmutableSet()))
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(
                EnumSet.of(
                    OutputFormat.TABLE,
                    OutputFormat.IMPORT,
                    OutputFormat.FETCH,
                    OutputFormat.SITE)));
  }

  /** What is within documents of the cases above, and can stand alone. */
  @Test
  void valuesAreWrittenAsInDocuments() throws IOException {
    Accessions.ToTreaty lapsed = Accessions.in(OLD).of(OldSources.LAPSED).to(OldSources.FORDS);
    Answer<AccessionState> answer = lapsed.asOf(OLD_DAY);
    Deadline deadline = deadlines().get(0);
    Finding finding = findings().get(0);

    assertThat(written(json -> json.write(lapsed.timeline())))
        .startsWith("{\"participant\":\"BRI\",\"treaty\":\"001\",\"spans\":[{")
        .contains(
            "\"history\":["
                + lapsed.timeline().history().stream()
                    .map(event -> written(json -> json.write(event)))
                    .collect(joining(","))
                + "]}");
    assertThat(written(json -> json.write(answer)))
        .contains(
            "\"explanation\":" + written(json -> json.write(answer.explanation())),
            "\"lastSeen\":" + written(json -> json.write(answer.lastSeen().orElseThrow())),
            "\"candidates\":[" + written(json -> json.write(answer.candidates().get(0))));
    assertThat(written(json -> json.write(lapsed.timeline().stages().get(0))))
        .startsWith("{\"lastDay\":")
        .contains("\"explanation\":{\"rule\":\"accession-state\"");
    assertThat(written(json -> json.write(answer.explanation())))
        .startsWith("{\"rule\":\"accession-state\",")
        .contains(
            written(json -> json.write(answer.explanation().steps().get(0))),
            "{\"text\":\"It depends on what is not known:\",\"key\":\"undetermined.because\",",
            written(json -> json.write(answer.explanation().basis().get(0))));
    assertThat(written(json -> json.write(answer.explanation().steps().get(0).message())))
        .isEqualTo(
            "{\"text\":\"It depends on what is not known:\",\"key\":\"undetermined.because\"}");
    assertThat(written(json -> json.write(OLD.treaty("001").title())))
        .isEqualTo("{\"en\":\"Convention on Fords\",\"fr\":\"Convention sur les gués\"}");
    assertThat(written(json -> json.write(answer.candidates().get(0))))
        .startsWith("{\"stage\":\"FORMER_PARTY\"");
    assertThat(written(json -> json.write(answer.explanation().basis().get(0).source())))
        .isEqualTo(
            "{\"id\":\"vclt\",\"kind\":\"TREATY\",\"title\":\"Vienna Convention on the Law of"
                + " Treaties, 23 May 1969\"}");
    assertThat(
            written(
                json ->
                    json.write(
                        new InvitationEnd(
                            OLD.participant("BRI"), OLD.treaty("001"), ImpreciseDate.in(2020)))))
        .isEqualTo(
            "{\"participant\":\"BRI\",\"participantName\":\"Brigadoon\",\"treaty\":\"001\","
                + "\"series\":\"ETS\",\"treatyTitle\":\"Convention on Fords\",\"lastDay\":\"2020\"}");
    Check check = StandardCatalogue.get().checks().iterator().next();
    assertThat(read(written(json -> json.write(check))))
        .isEqualTo(read(Case.RULES.json()).path("rules").path(0));
    Answer<Plan> plan =
        Plans.in(Accessions.in(REAL)).of("KAZ").to("030").depositOn(LocalDate.of(2026, 5, 4));
    assertThat(written(json -> json.write(plan.value().orElseThrow())))
        .startsWith("{\"deposit\":\"2026-05-04\",\"kind\":\"ACCESSION\"");
    assertThat(
            written(
                json ->
                    json.write(Answer.determined(ImpreciseDate.in(2020), answer.explanation()))))
        .startsWith("{\"determined\":true,\"value\":\"2020\",\"candidates\":[\"2020\"],");
    Audit audit = Audit.of(REAL, treaties("024", "085", "162"));
    JsonNode ofAudit = read(written(json -> json.write(audit)));
    assertThat(ofAudit.properties())
        .containsExactlyElementsOf(
            read(Case.AUDIT.json()).properties().stream()
                .filter(one -> !HEADER.contains(one.getKey()))
                .toList());
    assertThat(audit.differences()).hasSize(2);
    assertThat(ofAudit.path("differences"))
        .containsExactlyElementsOf(
            audit.differences().stream()
                .map(one -> read(written(json -> json.write(one))))
                .toList());
    assertThat(written(json -> json.write(new DeadlineWarning(deadline, Period.ofMonths(1)))))
        .isEqualTo(
            "{\"leadTime\":\"P1M\",\"deadline\":" + written(json -> json.write(deadline)) + "}");
    assertThat(written(json -> json.write(finding)))
        .startsWith("{\"check\":\"" + finding.check() + "\",\"severity\":");
  }

  @Test
  void whatIsLeftOutIsNotThere() {
    Comparison comparison =
        Comparison.of(Accessions.in(OLD), OLD_DAY, OLD.participants(), OLD.treaties());

    assertThat(Document.comparison(comparison).toJson(ENGLISH)).doesNotContain("\"groups\"");
    assertThat(Document.treaties(treaties("185")).toJson(ENGLISH))
        .doesNotContain("\"undetermined\"");
    assertThat(Document.status(OLD.participant("AVA"), OLD_DAY, ImmutableMap.of()).toJson(ENGLISH))
        .endsWith("\"states\": [ ]\n}\n");
  }

  @Test
  void anotherPartOfTheLibraryWritesTheMembersOfItsOwn() {
    assertThat(
            Document.of(OutputFormat.TABLE, json -> json.writeNumberField("rows", 7))
                .toJson(ENGLISH))
        .isEqualTo("{\n  \"format\": \"accede-table-1\",\n  \"rows\": 7\n}\n");
  }

  @Test
  void whoIsAskedAboutIsThereOnce() {
    ImmutableList<Group> groups = ImmutableList.of(StandingGroup.MEMBERS);
    ImmutableList<Participant> twice = participants("FRA", "DEU", "FRA");

    assertThatThrownBy(() -> Document.groups(SEPTEMBER_2025.date(), groups, twice))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("participants: found \"FRA\", expected each participant once");
  }

  @Test
  void aLongNumberIsToldFromAnother() {
    assertThat(written(json -> json.write(Message.of("rule.DAYS_AFTER_DATE", 90L))))
        .endsWith("\"values\":[{\"long\":90}]}");
    assertThat(written(json -> json.write(Message.of("rule.DAYS_AFTER_DATE", 90))))
        .endsWith("\"values\":[90]}");
  }

  @Test
  void anAnswerIsOfAStateAPlanOrADate() {
    Explanation none = new Explanation.Builder().rule("test").build();
    Answer<String> answer = Answer.determined("a word", none);

    assertThatThrownBy(() -> written(json -> json.write(answer)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("answer: found \"a word\", expected a state, a plan or a date");
  }

  /** How something is written. */
  private interface Writing {
    void to(JsonWriter json) throws IOException;
  }

  private static String written(Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      writing.to(JsonWriter.to(json, ENGLISH));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    assertThat(text.toString()).isNotEmpty();
    return text.toString();
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static ImmutableList<Deadline> deadlines() {
    return Deadlines.in(Accessions.in(OLD), new StrasbourgWorkingDays())
        .of(OldSources.INVITED)
        .between(OldSources.DAY, OldSources.DAY.plusYears(5));
  }

  private static ImmutableList<Finding> findings() {
    return Checks.in(Accessions.in(OLD), StandardCatalogue.get())
        .of(OldSources.LAPSED)
        .asOf(OLD_DAY);
  }

  private static ImmutableList<Treaty> treaties(String... numbers) {
    return Arrays.stream(numbers).map(REAL::treaty).collect(toImmutableList());
  }

  private static ImmutableList<Participant> participants(String... codes) {
    return Arrays.stream(codes).map(REAL::participant).collect(toImmutableList());
  }
}
