package org.accede.answer;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.act.ChartMark;
import org.accede.act.ConsentKind;
import org.accede.act.DeclarationKind;
import org.accede.act.WithdrawnAct;
import org.accede.difference.ParticipantPart;
import org.accede.difference.TreatyPart;
import org.accede.invitation.Consulted;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.participant.ObserverStatus;
import org.accede.query.DeadlineKind;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.rule.accession.AccessionStage;
import org.accede.time.DaysAfterDate;
import org.accede.time.FirstOfFollowingMonth;
import org.accede.time.FirstOfMonthAfterExpiry;
import org.accede.time.FirstOfNthMonth;
import org.accede.time.MonthsAfterDate;
import org.accede.time.NoticeOfMonths;
import org.accede.time.OnDate;
import org.accede.time.PeriodRule;
import org.accede.time.TermReading;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Standing;
import org.junit.jupiter.api.Test;

/**
 * The texts against the keys that the sources of this module speak of.
 *
 * <p>The two languages are held against each other with the texts of all bundles, in the module
 * that sees them all.
 */
class TextsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern KEY_OF_A_MESSAGE =
      Pattern.compile("(?:Step|Message)\\s*\\.of\\(\\s*\"([^\"]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)*\\.?)\"");

  private static final ImmutableSet<String> DATES =
      ImmutableSet.of("on", "in", "between", "onOrBefore", "onOrAfter", "unknown");

  /** What follows the beginnings of keys that the sources complete from a value. */
  private static final ImmutableMap<String, Set<String>> ENDINGS =
      ImmutableMap.<String, Set<String>>builder()
          .put("stage.", names(AccessionStage.values()))
          .put("act.consent.", names(ConsentKind.values()))
          .put("class.", names(ParticipantClass.values()))
          .put("how.", names(DecisionRequirement.values()))
          .put("class.with.", names(Standing.values()))
          .put("invitation.adopted.", names(InvitationPurpose.values()))
          .put("objection.", names(Objection.Outcome.values()))
          .put("invitation.reading.", readings())
          .put("consultation.opened.", with(names(Consulted.values()), "NOT_STATED"))
          .put("plan.ground.", without(names(AccessionStage.values()), "SIGNATORY", "MAY_SIGN"))
          .put(
              "plan.mend.",
              ImmutableSet.of("INVITED", "INVITATION_LAPSED", "REQUESTED", "MAY_BE_INVITED"))
          .put("plan.requirement.", names(ConsentRequirement.What.values()))
          .put("deadline.follows.", names(DeadlineKind.values()))
          .put("rule.", words())
          .put("change.part.treaty.", without(names(TreatyPart.values()), "SOURCES"))
          .put("change.part.participant.", without(names(ParticipantPart.values()), "SOURCES"))
          .put("change.observer.", names(ObserverStatus.Body.values()))
          .put("change.coverage.", names(Coverage.Extent.values()))
          .put("coverage.for.", with(names(Scope.Group.values()), "NAMED"))
          .put("act.withdrawal.", names(WithdrawnAct.values()))
          .put("change.fact.withdrawal.", names(WithdrawnAct.values()))
          .put("change.fact.consent.", names(ConsentKind.values()))
          .put("change.fact.declaration.", names(DeclarationKind.values()))
          .put("change.fact.mark.", names(ChartMark.values()))
          .put("change.fact.objection.", names(Objection.Outcome.values()))
          .put("change.fact.consulted.", names(Consulted.values()))
          .put("change.fact.invitation.", names(InvitationPurpose.values()))
          .put("clause.accession.", ImmutableSet.of("invitation", "toSign", "free"))
          .put("treaty.", ImmutableSet.of("opened", "inForce", "notInForce", "closed"))
          .put("date.", DATES)
          .put("date.month.", numbers())
          .put("date.since.", DATES)
          .put("date.until.", DATES)
          .put(
              "period.",
              ImmutableSet.of(
                  "years.one", "years.many", "months.one", "months.many", "days.one", "days.many"))
          .build();

  @Test
  void everyKeyOfAMessageHasAText() {
    Set<String> keys =
        matches(KEY_OF_A_MESSAGE).flatMap(TextsTest::completed).collect(toCollection(TreeSet::new));

    assertThat(keys).isNotEmpty().isSubsetOf(texts("en").keySet());
  }

  @Test
  void everyKeyInAnyOtherLiteralHasAText() {
    assertThat(keysInLiterals()).isNotEmpty().isSubsetOf(texts("en").keySet());
  }

  @Test
  void noTextIsUnused() {
    assertThat(texts("en").keySet()).isSubsetOf(keysInLiterals());
  }

  /** All literals of the form of a key whose first word begins a key. */
  private static Set<String> keysInLiterals() {
    Set<String> firstWords =
        texts("en").keySet().stream().map(TextsTest::firstWord).collect(Collectors.toSet());
    return matches(LITERAL)
        .filter(literal -> literal.contains(".") && firstWords.contains(firstWord(literal)))
        .flatMap(TextsTest::completed)
        .collect(toCollection(TreeSet::new));
  }

  private static String firstWord(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Stream<String> completed(String key) {
    if (!key.endsWith(".")) {
      return Stream.of(key);
    }
    assertThat(ENDINGS).as("endings of the keys that begin with \"%s\"", key).containsKey(key);
    return ENDINGS.get(key).stream().map(ending -> key + ending);
  }

  private static Stream<String> matches(Pattern pattern) {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(TextsTest::code)
          .flatMap(code -> pattern.matcher(code).results())
          .map((MatchResult match) -> match.group(1))
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static String code(Path file) {
    try {
      return COMMENT.matcher(Files.readString(file)).replaceAll("");
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static Map<String, String> texts(String language) {
    Properties properties = new Properties();
    String name = "texts_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(Wording.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static Set<String> numbers() {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(Integer::toString)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> readings() {
    return Stream.concat(TermReading.standard().stream().map(TermReading::name), Stream.of("OTHER"))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(toCollection(TreeSet::new));
  }

  private static Set<String> with(Set<String> names, String more) {
    return ImmutableSet.<String>builder().addAll(names).add(more).build();
  }

  private static Set<String> without(Set<String> names, String... some) {
    return names.stream()
        .filter(name -> !List.of(some).contains(name))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> words() {
    List<PeriodRule> rules =
        List.of(
            new DaysAfterDate(1),
            new FirstOfFollowingMonth(),
            new FirstOfMonthAfterExpiry(1),
            new FirstOfNthMonth(1),
            new MonthsAfterDate(1),
            new NoticeOfMonths(1),
            new OnDate());
    assertThat(rules).hasSize(PeriodRule.class.getPermittedSubclasses().length);
    return rules.stream().map(PeriodRule::word).collect(toCollection(TreeSet::new));
  }
}
