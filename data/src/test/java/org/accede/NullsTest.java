package org.accede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.answer.Explanation;
import org.accede.answer.LastSeen;
import org.accede.answer.Wording;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.difference.CommonGround;
import org.accede.difference.RegisterDifference;
import org.accede.exchange.DeadlineCalendar;
import org.accede.exchange.PublishedCalendar;
import org.accede.exchange.Tables;
import org.accede.json.DataFile;
import org.accede.json.DifferenceFile;
import org.accede.json.FactsFile;
import org.accede.json.ManifestFile;
import org.accede.json.ParametersFile;
import org.accede.json.ParticipantsFile;
import org.accede.json.RegisterFile;
import org.accede.json.TreatyFile;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.query.Audit;
import org.accede.query.Checks;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.query.InvitationDecision;
import org.accede.query.LeadTimes;
import org.accede.query.NextSteps;
import org.accede.query.Plans;
import org.accede.query.StandardCatalogue;
import org.accede.register.Coverage;
import org.accede.register.Dossier;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.report.HtmlReport;
import org.accede.report.Site;
import org.accede.rule.check.Severity;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.accede.time.ValidityWindow;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.accede.treatyoffice.TreatyOfficeImport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each argument of each front door as {@code null}, the others being what they should be. */
class NullsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 11);
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();
  private static final Accessions ACCESSIONS = Accessions.in(REGISTER);
  private static final Participant KAZAKHSTAN = REGISTER.participant("KAZ");
  private static final Treaty CONVENTION = REGISTER.treaty("030");
  private static final Dossier DOSSIER = REGISTER.dossier(KAZAKHSTAN.code(), CONVENTION.number());
  private static final ImpreciseDate DATE = ImpreciseDate.on(DAY);
  private static final Source SOURCE =
      new Source.Builder().id("s").kind(SourceKind.OFFICIAL_STATEMENT).title("Letter").build();
  private static final Message MESSAGE = Message.of(new BilingualText("a", "b"));
  private static final Explanation EXPLANATION = new Explanation.Builder().rule("r").build();
  private static final DataFile FILE =
      DataFile.of("{}".getBytes(StandardCharsets.UTF_8), "mine.json");
  private static final Deadlines DEADLINES =
      Deadlines.in(ACCESSIONS, new StrasbourgWorkingDays()).of(KAZAKHSTAN);
  private static final Coverage COVERAGE =
      new Coverage(
          Coverage.Extent.CONSENTS, Scope.Group.EVERYONE, DAY, Provenance.of(Citation.of(SOURCE)));
  private static final Deadline DEADLINE = DEADLINES.between(DAY, DAY.plusYears(5)).get(0);
  private static final TreatyOfficeImport.Builder IMPORT = TreatyOfficeImport.asOf(DAY, REGISTER);

  /** On what the methods are called that are no factories. */
  @SuppressWarnings("deprecation") // the older builder is there, and names its arguments
  private static final ImmutableList<Object> RECEIVERS =
      ImmutableList.of(
          ACCESSIONS,
          ACCESSIONS.of("KAZ"),
          ACCESSIONS.of("KAZ").to("030"),
          Checks.in(ACCESSIONS, StandardCatalogue.get()),
          DEADLINES,
          Plans.in(ACCESSIONS),
          NextSteps.in(ACCESSIONS, new StrasbourgWorkingDays()),
          NextSteps.in(ACCESSIONS, new StrasbourgWorkingDays()).of("KAZ"),
          LeadTimes.of(ImmutableList.of(Period.ofMonths(1))),
          REGISTER,
          TreatyRegister.builder(),
          DOSSIER,
          AsOf.on(DAY),
          DATE,
          Trilean.YES,
          KAZAKHSTAN.code(),
          CONVENTION.number(),
          new ValidityWindow(DATE, DATE),
          new StrasbourgWorkingDays(),
          DeadlineCalendar.asOf(DAY, OfficialLanguage.ENGLISH),
          Tables.in(OfficialLanguage.ENGLISH),
          HtmlReport.in(ACCESSIONS, new StrasbourgWorkingDays(), DAY),
          Site.in(ACCESSIONS, new StrasbourgWorkingDays(), DAY, DAY),
          RegisterDifference.between(REGISTER, REGISTER),
          RegisterFile.of(TreatyRegister.builder().build()),
          new RegisterFile.Builder(),
          ManifestFile.empty(Instant.EPOCH),
          IMPORT);

  /** What has factories. */
  private static final ImmutableList<Class<?>> FACTORIES =
      ImmutableList.of(
          Accessions.class,
          AsOf.class,
          Audit.class,
          Checks.class,
          Citation.class,
          CommonGround.class,
          CouncilOfEurope.class,
          DataFile.class,
          DeadlineCalendar.class,
          PublishedCalendar.class,
          Deadlines.class,
          DifferenceFile.class,
          FactsFile.class,
          HtmlReport.class,
          ImpreciseDate.class,
          InvitationDecision.class,
          LeadTimes.class,
          ManifestFile.class,
          ParametersFile.class,
          ParticipantCode.class,
          ParticipantsFile.class,
          Plans.class,
          Provenance.class,
          RegisterDifference.class,
          RegisterFile.class,
          Site.class,
          Tables.class,
          Term.class,
          TreatyFile.class,
          TreatyNumber.class,
          TreatyOfficeImport.class,
          ValidityWindow.class);

  /** Arguments that are as they should be; the first that fits is taken. */
  private static final ImmutableList<Object> SAMPLES =
      ImmutableList.of(
          "text",
          DAY,
          YearMonth.of(2025, 9),
          Period.ofYears(5),
          Instant.EPOCH,
          Optional.empty(),
          new byte[0],
          new ByteArrayInputStream(new byte[0]),
          ImmutableList.of(),
          Path.of("mine.json"),
          url(),
          ImmutableListMultimap.of(),
          ImmutableSet.of(),
          ImmutableSortedMap.of(),
          AsOf.on(DAY),
          DATE,
          Trilean.YES,
          TermReading.CAUTIOUS,
          PublishedCalendar.none(),
          REGISTER,
          TreatyRegister.builder(),
          ACCESSIONS,
          KAZAKHSTAN,
          KAZAKHSTAN.code(),
          CONVENTION,
          CONVENTION.number(),
          StandardCatalogue.get(),
          Severity.NOTICE,
          new StrasbourgWorkingDays(),
          LeadTimes.of(ImmutableList.of(Period.ofMonths(1))),
          OfficialLanguage.ENGLISH,
          EXPLANATION,
          Wording.in(OfficialLanguage.ENGLISH),
          MESSAGE,
          new BilingualText("a", "b"),
          FILE,
          SOURCE,
          Citation.of(SOURCE),
          new Citation[0],
          COVERAGE,
          new LastSeen<>("text", DAY),
          DEADLINE);

  static Stream<Arguments> arguments() {
    return Stream.concat(
            FACTORIES.stream().flatMap(NullsTest::factories),
            RECEIVERS.stream().flatMap(NullsTest::methods))
        .flatMap(NullsTest::oneByOne);
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("arguments")
  void aNullIsRefusedByItsName(Executable door, Object receiver, int position) {
    Parameter[] parameters = door.getParameters();
    Object[] given =
        IntStream.range(0, parameters.length)
            .mapToObj(one -> one == position ? null : sample(parameters[one].getType()))
            .toArray();

    assertThat(catchThrowable(() -> call(door, receiver, given)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining(parameters[position].getName());
  }

  private static Stream<Arguments> factories(Class<?> type) {
    return Stream.<Executable>concat(
            Stream.of(type.getConstructors()),
            Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())))
        .map(door -> Arguments.of(door, type));
  }

  private static Stream<Arguments> methods(Object receiver) {
    return Stream.of(receiver.getClass().getDeclaredMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.getName().equals("equals") && !method.isBridge())
        .map(door -> Arguments.of(door, receiver));
  }

  private static Stream<Arguments> oneByOne(Arguments arguments) {
    Executable door = (Executable) arguments.get()[0];
    if (!Modifier.isPublic(door.getModifiers()) || door.isSynthetic()) {
      return Stream.empty();
    }
    return IntStream.range(0, door.getParameterCount())
        .filter(position -> !door.getParameters()[position].getType().isPrimitive())
        .mapToObj(position -> Arguments.of(door, arguments.get()[1], position));
  }

  private static URL url() {
    try {
      return Path.of("mine.json").toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Object sample(Class<?> type) {
    if (type == int.class) {
      return 1;
    }
    return SAMPLES.stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample of " + type));
  }

  private static Object call(Executable door, Object receiver, Object[] given) throws Throwable {
    try {
      return door instanceof Constructor<?> constructor
          ? constructor.newInstance(given)
          : ((Method) door).invoke(receiver, given);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
