package org.accede.rule.accession;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.only;
import static org.accede.testing.Samples.participant;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treatyBuilderOpened;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.participant.EuropeanStatus;
import org.accede.participant.Existence;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.query.Accessions;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.text.BilingualText;
import org.accede.treaty.Admission;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.EndsWith;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyOfficeCodes;
import org.junit.jupiter.api.Test;

/**
 * Pairs that a rule sees alike share what is decided of them. Whether it sees too many alike is
 * found by asking about each participant once more in a register in which nobody else is.
 */
class SharedCourseTest {
  private static final ImmutableList<Treaty> TREATIES =
      ImmutableList.of(
          treatyBuilderOpened("001", "1949-05-05")
              .inForceOn(date("1949-08-03"))
              .clauses(Samples.clauses())
              .build(),
          Treaties.culture(),
          Treaties.socialCharter(),
          Treaties.closed(),
          Treaties.cybercrime(),
          Treaties.asking(ConsentRequirement.What.PARTY_BEFORE),
          Treaties.invitingToSign(ParticipantClass.OBSERVER_STATE),
          naming("CAN", "198", "1994-05-16"),
          endingWith("185", "224", "2012-03-04"),
          // nobody knows who took part in its elaboration
          treatyBuilderOpened("197", "2005-05-16")
              .inForceOn(date("2008-02-01"))
              .clauses(Treaties.cybercrime().clauses())
              .build(),
          // not read, and by its code open to members and to European States
          treatyBuilderOpened("090", "1977-01-27")
              .inForceOn(date("1978-08-04"))
              .codes(new TreatyOfficeCodes(2, 2, new ParticipationCode("SAXX001")))
              .clauses(new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build())
              .build(),
          // nobody knows when it was opened
          Samples.treatyBuilderOpened("099", "../1970").clauses(Samples.clauses()).build());

  private static final ImmutableList<Participant> PARTICIPANTS =
      ImmutableList.of(
          Treaties.member("FRA", "1949-08-03"),
          Treaties.member("ISL", "1950-03-07"),
          european("AZE", "1991-08-30", Optional.empty())
              .addMemberships(member("2001-01-25"))
              .build(),
          european("CZE", "1993-01-01", Optional.empty())
              .addMemberships(member("1993-06-30"))
              .build(),
          european("CSK", "1918-10-28", Optional.of("1993-01-01"))
              .addMemberships(member("1991-02-21", "1993-01-01"))
              .build(),
          european("RUS", "1917", Optional.empty())
              .addMemberships(member("1996-02-28", "2022-03-16"))
              .build(),
          european("XKX", "2008-02-17", Optional.empty())
              .addMemberships(member("2010/2012"))
              .build(),
          Treaties.outsider("BLR", true),
          Treaties.outsider("MAR", false),
          Treaties.outsider("USA", false),
          Treaties.outsider("CRI", false),
          observer("CAN", ObserverStatus.Body.COMMITTEE_OF_MINISTERS, "1996-05-29"),
          observer("ISR", ObserverStatus.Body.PARLIAMENTARY_ASSEMBLY, "1957-12-02"),
          observer("JPN", ObserverStatus.Body.COMMITTEE_OF_MINISTERS, "2006"),
          outsider("KAZ", "1991-12-16"),
          outsider("UZB", "1991-08-31"),
          outsider("TUN", "1956-03-20"),
          outsider("SSD", "2011-07-09"),
          outsider("TLS", "2019-05-20"),
          // younger than all that is on record
          outsider("ZYA", "2021-01-01"),
          participant("ZZZ"),
          new Participant.Builder()
              .code(code("EUE"))
              .alpha2("EU")
              .kind(ParticipantKind.ORGANISATION)
              .name(new BilingualText("Union", "Union"))
              .addCitations(Samples.citation())
              .build());

  private static final ImmutableList<TreatyFact> FACTS =
      ImmutableList.of(
          signature("FRA", "018", "1954-12-19"),
          signature("TUN", "018", "1969-06-20"),
          accession("AZE", "185", "2010-03-15"),
          accession("AZE", "224", "2012-06-01"),
          invitation("KAZ", "185", "2018-02-07"),
          accession("CRI", "189", "2017-09-22"));

  private static final ImmutableList<LocalDate> DAYS =
      Stream.of(
              "1948-01-01",
              "1949-08-02",
              "1949-08-03",
              "1955-06-01",
              "1956-03-20",
              "1970-06-01",
              "1989-09-12",
              "1991-09-01",
              "1992-06-01",
              "1993-01-01",
              "1996-05-28",
              "1996-05-29",
              "2001-11-23",
              "2004-07-01",
              "2006-06-01",
              "2007-01-02",
              "2011-07-08",
              "2011-10-28",
              "2012-12-31",
              "2018-06-01",
              "2020-06-01",
              "2022-03-15",
              "2022-03-16",
              "2026-11-20")
          .map(LocalDate::parse)
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<LocalDate> DAYS_OF_VIEWS =
      ImmutableList.of(LocalDate.of(2010, 6, 1), LocalDate.of(2018, 6, 1));

  /** All were asked one after the other, day by day: in this order, and in the other. */
  private final ImmutableList<Accessions> together =
      ImmutableList.of(asked(PARTICIPANTS, DAYS), asked(PARTICIPANTS.reverse(), DAYS.reverse()));

  private static Accessions asked(
      ImmutableList<Participant> participants, ImmutableList<LocalDate> days) {
    Accessions accessions = Accessions.in(register(PARTICIPANTS));
    for (LocalDate day : days) {
      for (Treaty treaty : TREATIES) {
        participants.forEach(one -> accessions.of(one.code()).to(treaty.number()).asOf(day));
      }
    }
    return accessions;
  }

  private static Participant.Builder european(String code, String from, Optional<String> ceased) {
    return existing(code, from, ceased).europeanStatus(new EuropeanStatus(true, provenance()));
  }

  private static Participant outsider(String code, String from) {
    return existing(code, from, Optional.empty())
        .europeanStatus(new EuropeanStatus(false, provenance()))
        .build();
  }

  private static Participant.Builder existing(String code, String from, Optional<String> ceased) {
    return participantBuilder(code, code)
        .existence(new Existence(date(from), ceased.map(Samples::date), provenance()));
  }

  private static Participant observer(String code, ObserverStatus.Body body, String from) {
    return participantBuilder(code, code)
        .europeanStatus(new EuropeanStatus(false, provenance()))
        .addObserverStatuses(new ObserverStatus(body, date(from), provenance()))
        .build();
  }

  private static Treaty naming(String code, String number, String opened) {
    Admission named =
        new Admission.Builder()
            .participantClass(ParticipantClass.NAMED)
            .addParticipants(code(code))
            .build();
    return treatyBuilderOpened(number, opened)
        .inForceOn(date("1997-01-01"))
        .clauses(
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.FULL_TEXT)
                .addCitations(Samples.citation())
                .signature(
                    new SignatureClause.Builder()
                        .article("1")
                        .addWho(Admission.of(ParticipantClass.MEMBER_STATE), named)
                        .build())
                .hasNoAccessionClause(true)
                .build())
        .build();
  }

  private static Treaty endingWith(String other, String number, String opened) {
    return treatyBuilderOpened(number, opened)
        .inForceOn(date("2013-01-01"))
        .clauses(
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.NOT_READ)
                .endsWith(new EndsWith(number(other), "9"))
                .build())
        .build();
  }

  private static TreatyRegister register(ImmutableList<Participant> participants) {
    TreatyRegister.Builder register = TreatyRegister.builder();
    participants.forEach(register::add);
    ImmutableSet<ParticipantCode> codes =
        participants.stream().map(Participant::code).collect(ImmutableSet.toImmutableSet());
    // clauses name these
    Stream.of("USA", "CAN")
        .filter(name -> !codes.contains(code(name)))
        .forEach(name -> register.add(participant(name)));
    TREATIES.forEach(register::add);
    FACTS.stream()
        .filter(fact -> codes.contains(fact.participant()))
        .forEach(fact -> Samples.add(fact, register));
    register
        .cover(number("185"), complete("2020-06-01"))
        .cover(number("018"), complete(Scope.Group.MEMBERS, "2007-01-01"))
        .cover(
            number("198"),
            new Coverage(
                Coverage.Extent.PRESENT_PARTIES,
                Scope.Group.EVERYONE,
                LocalDate.of(2018, 1, 1),
                provenance()));
    if (codes.contains(code("MAR"))) {
      register.cover(number("035"), complete(only("MAR"), "2015-01-01"));
    }
    if (codes.contains(code("UZB"))) {
      register.cover(code("UZB"), complete("2012-06-01"));
    }
    return register.build();
  }

  @Test
  void whereOneStandsIsTheSameThoughNobodyElseIsThere() {
    for (Participant one : PARTICIPANTS) {
      Accessions alone = Accessions.in(register(ImmutableList.of(one)));
      together.forEach(all -> assertSame(one, all, alone));
    }
  }

  private static void assertSame(Participant one, Accessions accessions, Accessions expected) {
    for (Treaty treaty : TREATIES) {
      Accessions.ToTreaty asked = accessions.of(one.code()).to(treaty.number());
      Accessions.ToTreaty right = expected.of(one.code()).to(treaty.number());
      for (LocalDate day : DAYS) {
        assertThat(asked.asOf(day))
            .as("%s %s on %s", one.code(), treaty.number(), day)
            .isEqualTo(right.asOf(day));
      }
      assertThat(asked.timeline().changes())
          .as("%s %s", one.code(), treaty.number())
          .isEqualTo(right.timeline().changes());
    }
  }

  /** What a view does not show may be known by now, and tell how far its record reaches. */
  @Test
  void whatWasKnownOnADayIsTheSameThoughNobodyElseIsThere() {
    for (Participant one : PARTICIPANTS) {
      Accessions alone = Accessions.in(register(ImmutableList.of(one)));
      for (LocalDate day : DAYS_OF_VIEWS) {
        together.forEach(all -> assertSame(one, all.knownOn(day), alone.knownOn(day)));
      }
    }
  }

  @Test
  void whatFollowsConcernsAllThatTheClausesSpeakOf() {
    for (Accessions all : together) {
      TreatyRegister left =
          all.register().with(denunciation("AZE", "185", "2013-06-01", "2013-10-01"));

      assertSame(left.participant("AZE"), all.after(left), Accessions.in(left));
    }
  }
}
