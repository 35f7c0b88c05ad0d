package org.accede.report;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.act.ConsentKind;
import org.accede.invitation.Consulted;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.query.DeadlineKind;
import org.accede.register.Coverage;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.check.Severity;
import org.accede.source.SourceKind;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.FinalClauses;
import org.junit.jupiter.api.Test;

/** The texts of a report against each other, and against the keys that its sources speak of. */
class ReportTextsTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "accede", "report");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+\\.?|[a-z]\\w*\\.)\"");

  /** What follows the beginnings of keys that the sources complete from a value. */
  private static final ImmutableMap<String, Set<String>> ENDINGS =
      ImmutableMap.<String, Set<String>>builder()
          .put("stage.extensionPending.", Set.of("yes", "maybe"))
          .put("identity.member.", names(Trilean.values()))
          .put("identity.reading.", names(TermReading.values()))
          .put("count.", names(AccessionStage.values()))
          .put("deadline.", names(DeadlineKind.values()))
          .put("timeline.mark.", names(Glyph.values()))
          .put(
              "fact.",
              Set.of(
                  "SIGNATURE",
                  "ENTRY_INTO_FORCE",
                  "DENUNCIATION",
                  "REQUEST",
                  "DECISION_IN_PRINCIPLE",
                  "EXTENSION_REQUEST",
                  "EXTENSION"))
          .put("fact.CONSENT.", names(ConsentKind.values()))
          .put("fact.INVITATION.", names(InvitationPurpose.values()))
          .put("fact.OBJECTION.", names(Objection.Outcome.values()))
          .put(
              "fact.CONSULTATION.",
              Stream.concat(names(Consulted.values()).stream(), Stream.of("NOT_STATED"))
                  .collect(Collectors.toSet()))
          .put("detail.term.", Set.of("until", "period"))
          .put("detail.asked.", Set.of("until", "period"))
          .put("findings.severity.", names(Severity.values()))
          .put("coverage.", names(Coverage.Extent.values()))
          .put("source.kind.", names(SourceKind.values()))
          .put("clauses.read.", names(FinalClauses.Reading.values()))
          .put("when.", names(AccessionRoute.When.values()))
          .put("how.", names(DecisionRequirement.values()))
          .put(
              "counting.",
              Arrays.stream(CountingMethod.values())
                  .filter(ReportTextsTest::hasNoRule)
                  .map(Enum::name)
                  .collect(Collectors.toSet()))
          .build();

  private static boolean hasNoRule(CountingMethod method) {
    return switch (method) {
      case SAME_DATE_AS_PARENT, END_OF_CURRENT_PERIOD, IMMEDIATE_OR_LATER_DATE_SPECIFIED -> true;
      default -> false;
    };
  }

  @Test
  void bothLanguagesSayTheSameThingsWithTheSamePlaces() {
    Map<String, String> english = texts("en");
    Map<String, String> french = texts("fr");
    assertThat(french.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, text) -> {
          assertThat(text).as(key).isNotBlank();
          assertThat(french.get(key)).as(key).isNotBlank();
          assertThat(places(french.get(key))).as(key).isEqualTo(places(text));
        });
  }

  @Test
  void everyKeyHasATextAndNoTextIsUnused() {
    Set<String> known = texts("en").keySet();
    Set<String> firstWords =
        known.stream().map(ReportTextsTest::firstWord).collect(Collectors.toSet());
    Set<String> used =
        literals()
            .filter(literal -> firstWords.contains(firstWord(literal)))
            .flatMap(
                literal ->
                    ENDINGS.containsKey(literal)
                        ? ENDINGS.get(literal).stream().map(ending -> literal + ending)
                        : Stream.of(literal))
            // keys of the explanations, which have a test of their own
            .filter(key -> !CORE.contains(key))
            .collect(toCollection(TreeSet::new));
    assertThat(used).isEqualTo(known);
  }

  /** Those that the sources of a report take from the explanations. */
  private static final Set<String> CORE = Set.of("stage.", "fact.remark", "fact.inferred");

  private static String firstWord(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Stream<String> literals() {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ReportTextsTest::content)
          .flatMap(code -> LITERAL.matcher(code).results())
          .map((MatchResult match) -> match.group(1))
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }

  private static Map<String, String> texts(String language) {
    Properties properties = new Properties();
    String name = "report_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(HtmlReport.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static Set<String> names(Object[] values) {
    return Arrays.stream(values).map(Object::toString).collect(toCollection(TreeSet::new));
  }
}
