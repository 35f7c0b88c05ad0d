package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.CONSENT_EXPRESSED;
import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.MAY_BE_INVITED;
import static org.accede.rule.accession.AccessionStage.MAY_SIGN;
import static org.accede.rule.accession.AccessionStage.NOT_OPEN;
import static org.accede.rule.accession.AccessionStage.NOT_YET_OPEN;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.AccessionStage.SIGNATORY;
import static org.accede.rule.accession.Scene.OTHER;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.byInvitation;
import static org.accede.rule.accession.Scene.clauses;
import static org.accede.rule.accession.Scene.described;
import static org.accede.rule.accession.Scene.freely;
import static org.accede.rule.accession.Scene.invited;
import static org.accede.rule.accession.Scene.invitedFor;
import static org.accede.rule.accession.Scene.keys;
import static org.accede.rule.accession.Scene.named;
import static org.accede.rule.accession.Scene.organisation;
import static org.accede.rule.accession.Scene.ratified;
import static org.accede.rule.accession.Scene.state;
import static org.accede.rule.accession.Scene.with;
import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accede.invitation.InvitationPurpose;
import org.accede.participant.EuropeanStatus;
import org.accede.participant.ObserverStatus;
import org.accede.participant.ObserverStatus.Body;
import org.accede.participant.Participant;
import org.accede.register.Coverage.Extent;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.time.Term;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.Admission;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Standing;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the clauses say to those of whom nothing is on record; asked in 2025 unless a day is named.
 */
class EligibilityTest {
  private static final String TODAY = "2025-01-01";

  /** Those that a clause may tell apart. */
  enum Profile {
    MEMBER {
      @Override
      Participant.Builder builder() {
        return state().addMemberships(member("1949-05-05"));
      }
    },
    FORMER_MEMBER {
      @Override
      Participant.Builder builder() {
        return state().addMemberships(member("1996-02-28", "2022-03-16"));
      }
    },
    OUTSIDER {
      @Override
      Participant.Builder builder() {
        return state();
      }
    },
    EUROPEAN {
      @Override
      Participant.Builder builder() {
        return state().europeanStatus(new EuropeanStatus(true, provenance()));
      }
    },
    NOT_EUROPEAN {
      @Override
      Participant.Builder builder() {
        return state().europeanStatus(new EuropeanStatus(false, provenance()));
      }
    },
    OBSERVER {
      @Override
      Participant.Builder builder() {
        return observer(Body.COMMITTEE_OF_MINISTERS);
      }
    },
    OBSERVER_WITH_THE_ASSEMBLY {
      @Override
      Participant.Builder builder() {
        return observer(Body.PARLIAMENTARY_ASSEMBLY);
      }
    },
    EUROPEAN_UNION {
      @Override
      Participant.Builder builder() {
        return organisation("EUE");
      }
    },
    OTHER_ORGANISATION {
      @Override
      Participant.Builder builder() {
        return organisation("UNO");
      }
    };

    abstract Participant.Builder builder();

    private static Participant.Builder observer(Body body) {
      return state()
          .addObserverStatuses(new ObserverStatus(body, date("1996-01-10"), provenance()));
    }
  }

  @Nested
  class WhomAClauseAdmits {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "MEMBER_STATE, MEMBER",
      "NON_MEMBER_STATE, FORMER_MEMBER OUTSIDER EUROPEAN NOT_EUROPEAN OBSERVER"
          + " OBSERVER_WITH_THE_ASSEMBLY",
      "OBSERVER_STATE, OBSERVER",
      "EUROPEAN_UNION, EUROPEAN_UNION",
      "INTERNATIONAL_ORGANISATION, EUROPEAN_UNION OTHER_ORGANISATION",
      "ANY_STATE, MEMBER FORMER_MEMBER OUTSIDER EUROPEAN NOT_EUROPEAN OBSERVER"
          + " OBSERVER_WITH_THE_ASSEMBLY",
      "ANY, MEMBER FORMER_MEMBER OUTSIDER EUROPEAN NOT_EUROPEAN OBSERVER"
          + " OBSERVER_WITH_THE_ASSEMBLY EUROPEAN_UNION OTHER_ORGANISATION",
    })
    void aClassAdmitsItsOwnAndNobodyElse(ParticipantClass admitted, String profiles) {
      Set<String> expected = new TreeSet<>(Arrays.asList(profiles.split(" ")));
      Set<String> signing = new TreeSet<>();
      Set<String> acceding = new TreeSet<>();
      for (Profile profile : Profile.values()) {
        if (signing(profile, Admission.of(admitted)).stage(TODAY) == MAY_SIGN) {
          signing.add(profile.name());
        }
        if (acceding(profile, Admission.of(admitted)).stage(TODAY) == MAY_BE_INVITED) {
          acceding.add(profile.name());
        }
      }

      assertThat(signing).isEqualTo(expected);
      assertThat(acceding).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "MEMBER, NOT_OPEN",
      "EUROPEAN, MAY_SIGN",
      "NOT_EUROPEAN, NOT_OPEN",
      "OUTSIDER, MAY_SIGN NOT_OPEN",
      "EUROPEAN_UNION, NOT_OPEN",
    })
    void whoIsEuropeanMayNotBeKnown(Profile profile, String stages) {
      assertStages(
          signing(profile, Admission.of(ParticipantClass.EUROPEAN_NON_MEMBER_STATE)), stages);
    }

    @Test
    void namedParticipantsAreAdmittedAndNoOthers() {
      assertStages(signing(Profile.OUTSIDER, named(WHO)), "MAY_SIGN");
      assertStages(signing(Profile.EUROPEAN_UNION, named("EUE")), "MAY_SIGN");
    }

    @Test
    void whetherADescriptionFitsIsNotKnown() {
      Scene scene = signing(Profile.OUTSIDER, described("States of the Danube"));

      assertStages(scene, "MAY_SIGN NOT_OPEN");
      assertThat(keys(scene.explanation(TODAY).steps().get(0).details()))
          .containsExactly("assume.described");
    }

    @Test
    void anyOneAdmissionSuffices() {
      assertStages(
          signing(
              Profile.OUTSIDER,
              Admission.of(ParticipantClass.MEMBER_STATE),
              Admission.of(ParticipantClass.NON_MEMBER_STATE)),
          "MAY_SIGN");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
      "1996-02-27, MAY_BE_INVITED",
      "1996-02-28, MAY_SIGN",
      "2022-03-15, MAY_SIGN",
      "2022-03-16, MAY_BE_INVITED",
    })
    void membershipIsTakenOnTheDay(String day, AccessionStage stage) {
      assertThat(Scene.of().participant(Profile.FORMER_MEMBER.builder()).stage(day))
          .isEqualTo(stage);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"1996-01-09, NOT_OPEN", "1996-01-10, MAY_SIGN"})
    void observersAreAdmittedFromTheirFirstDay(String day, AccessionStage stage) {
      assertThat(
              signing(Profile.OBSERVER, Admission.of(ParticipantClass.OBSERVER_STATE)).stage(day))
          .isEqualTo(stage);
    }
  }

  @Nested
  class WhoTookPartInTheElaboration {
    @Test
    void whoeverIsNamedDidAndSigns() {
      assertStages(scene(Profile.OUTSIDER).elaborators(false, WHO, "USA"), "MAY_SIGN");
    }

    @Test
    void whoeverIsNotNamedByACompleteListDidNot() {
      assertStages(scene(Profile.OUTSIDER).elaborators(true, "USA"), "MAY_BE_INVITED");
    }

    @Test
    void whoeverIsNotNamedByAnIncompleteListMayHave() {
      assertStages(scene(Profile.OUTSIDER).elaborators(false, "USA"), "MAY_SIGN MAY_BE_INVITED");
      assertStages(scene(Profile.OUTSIDER), "MAY_SIGN MAY_BE_INVITED");
    }

    @Test
    void aMemberIsNotAmongThem() {
      assertStages(scene(Profile.MEMBER).elaborators(true, WHO), "MAY_SIGN");
      assertStages(
          signing(Profile.MEMBER, Admission.of(ParticipantClass.ELABORATING_NON_MEMBER_STATE))
              .elaborators(true, WHO),
          "NOT_OPEN");
    }

    @Test
    void whoeverWasInvitedToAccedeOrAccededDidNot() {
      assertThat(clausesOf(Scene.of(invitedFor("P5Y", "2018-02-07"))).stage("2018-02-06"))
          .isEqualTo(MAY_BE_INVITED);
      assertThat(clausesOf(Scene.of(acceded("2018-02-07"))).stage("2018-02-06"))
          .isEqualTo(MAY_BE_INVITED);
    }

    @Test
    void whoeverWasInvitedToSignOrRatifiedMayHave() {
      Scene invitedToSign =
          Scene.of(invited("2018-02-07", Term.of(Period.ofYears(5)), InvitationPurpose.SIGN));

      assertStages(clausesOf(invitedToSign), "2018-02-06", "MAY_SIGN MAY_BE_INVITED");
      assertStages(
          clausesOf(Scene.of(ratified("2018-02-07"))),
          "2018-02-06",
          "SIGNATORY MAY_SIGN MAY_BE_INVITED");
    }

    private static Scene scene(Profile profile) {
      return clausesOf(Scene.of().participant(profile.builder()));
    }

    private static Scene clausesOf(Scene scene) {
      return scene.clauses(
          clauses(
              List.of(
                  Admission.of(ParticipantClass.MEMBER_STATE),
                  Admission.of(ParticipantClass.ELABORATING_NON_MEMBER_STATE)),
              List.of(
                  byInvitation(
                      ParticipantClass.OTHER_NON_MEMBER_STATE, When.AFTER_ENTRY_INTO_FORCE))));
    }
  }

  @Nested
  class StandingTowardsAnotherTreaty {
    private static final TreatyFact[] NOTHING = {};
    private static final TreatyFact[] SIGNED = {signature(WHO, OTHER, "2000-01-01")};
    private static final TreatyFact[] CONSENTED = {
      accession(WHO, OTHER, "2000-01-01"), entryIntoForce(WHO, OTHER, "2090-01-01")
    };
    private static final TreatyFact[] JOINED = {
      accession(WHO, OTHER, "2000-01-01"), entryIntoForce(WHO, OTHER, "2000-05-01")
    };
    private static final TreatyFact[] LEFT = {
      accession(WHO, OTHER, "2000-01-01"),
      entryIntoForce(WHO, OTHER, "2000-05-01"),
      denunciation(WHO, OTHER, "2010-01-01", "2010-07-01")
    };
    private static final TreatyFact[] INVITED = {invitation(WHO, OTHER, "2023-01-01")};
    private static final TreatyFact[] LAPSED = {invitation(WHO, OTHER, "2013-01-01")};

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "SIGNATORY,           SIGNED CONSENTED JOINED",
      "PARTY,               JOINED",
      "ACCEDED,             CONSENTED JOINED",
      "INVITED,             INVITED",
      "ACCEDED_OR_INVITED,  CONSENTED JOINED INVITED",
    })
    void aStandingIsHadOnTheDay(Standing standing, String having) {
      List<String> admitted = new ArrayList<>();
      add("NOTHING", NOTHING, standing, admitted);
      add("SIGNED", SIGNED, standing, admitted);
      add("CONSENTED", CONSENTED, standing, admitted);
      add("JOINED", JOINED, standing, admitted);
      add("LEFT", LEFT, standing, admitted);
      add("INVITED", INVITED, standing, admitted);
      add("LAPSED", LAPSED, standing, admitted);

      assertThat(admitted).containsExactly(having.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void theClassIsAskedForBesides(Standing standing) {
      assertThat(
              Scene.of(JOINED).signedBy(with(ParticipantClass.MEMBER_STATE, standing)).stage(TODAY))
          .isEqualTo(NOT_OPEN);
    }

    @Test
    void aRecordOfTheOtherTreatyThatIsNotCompleteLeavesItOpen() {
      assertStages(
          Scene.of()
              .signedBy(with(ParticipantClass.NON_MEMBER_STATE, Standing.PARTY))
              .otherUncovered(),
          "MAY_SIGN NOT_OPEN");
    }

    private static void add(
        String name, TreatyFact[] facts, Standing standing, List<String> admitted) {
      AccessionStage stage =
          Scene.of(facts).signedBy(with(ParticipantClass.NON_MEMBER_STATE, standing)).stage(TODAY);
      if (stage == MAY_SIGN) {
        admitted.add(name);
      } else {
        assertThat(stage).isEqualTo(NOT_OPEN);
      }
    }
  }

  @Nested
  class WhenAWayIsOpen {
    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
      "ANY_TIME, NOT_YET_OPEN, MAY_BE_INVITED, MAY_BE_INVITED",
      "AFTER_OPENING, NOT_YET_OPEN, MAY_BE_INVITED, MAY_BE_INVITED",
      "AFTER_ENTRY_INTO_FORCE, NOT_YET_OPEN, NOT_YET_OPEN, MAY_BE_INVITED",
      "FROM_OPENING_UNTIL_ENTRY_INTO_FORCE, NOT_YET_OPEN, MAY_BE_INVITED, NOT_OPEN",
      "NOT_KNOWN, NOT_YET_OPEN, MAY_BE_INVITED NOT_YET_OPEN, MAY_BE_INVITED",
    })
    void aRouteOpensAndClosesByTheDaysOfTheTreaty(
        When when, String beforeOpening, String opened, String inForce) {
      Scene scene = Scene.of().routes(byInvitation(ParticipantClass.NON_MEMBER_STATE, when));

      assertStages(scene, "1959-04-19", beforeOpening);
      assertStages(scene, "1959-04-20", opened);
      assertStages(scene, "1962-06-11", opened);
      assertStages(scene, "1962-06-12", inForce);
    }

    @ParameterizedTest
    @CsvSource({
      "ANY_TIME, MAY_BE_INVITED",
      "AFTER_OPENING, MAY_BE_INVITED",
      "AFTER_ENTRY_INTO_FORCE, NOT_YET_OPEN",
      "FROM_OPENING_UNTIL_ENTRY_INTO_FORCE, MAY_BE_INVITED",
      "NOT_KNOWN, MAY_BE_INVITED NOT_YET_OPEN",
    })
    void aTreatyThatIsNotInForceKeepsOnlySomeRoutesShut(When when, String stages) {
      assertStages(
          Scene.of().routes(byInvitation(ParticipantClass.NON_MEMBER_STATE, when)).notInForce(),
          stages);
    }

    @Test
    void aRouteMayWaitForAnotherTreaty() {
      AccessionRoute route =
          byInvitation(Admission.of(ParticipantClass.NON_MEMBER_STATE), When.AFTER_ENTRY_INTO_FORCE)
              .of(number(OTHER))
              .build();

      assertStages(Scene.of().routes(route).notInForce(), "MAY_BE_INVITED");
      assertStages(Scene.of().routes(route).otherNotInForce(), "NOT_YET_OPEN");
    }

    @Test
    void aRouteWithoutAnInvitationNeedsNone() {
      Scene scene =
          Scene.of().routes(freely(Admission.of(ParticipantClass.NON_MEMBER_STATE), When.ANY_TIME));

      assertThat(scene.state(TODAY).stage()).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.state(TODAY).needsNoInvitation()).isTrue();
      assertThat(scene.steps(TODAY)).containsExactly("clause.accession.free");
      assertThat(scene.cautions(TODAY)).isEmpty();
    }

    @Test
    void aRouteMayLeadToSignature() {
      AccessionRoute route =
          byInvitation(Admission.of(ParticipantClass.NON_MEMBER_STATE), When.ANY_TIME)
              .toSign(true)
              .build();

      assertThat(Scene.of().routes(route).steps(TODAY)).containsExactly("clause.accession.toSign");
    }

    @Test
    void ofTwoRoutesTheOneThatIsOpenCounts() {
      AccessionRoute before =
          byInvitation(ParticipantClass.NON_MEMBER_STATE, When.FROM_OPENING_UNTIL_ENTRY_INTO_FORCE);
      AccessionRoute after =
          byInvitation(ParticipantClass.NON_MEMBER_STATE, When.AFTER_ENTRY_INTO_FORCE);

      for (Scene scene :
          List.of(Scene.of().routes(before, after), Scene.of().routes(after, before))) {
        assertStages(scene, "1962-06-11", "MAY_BE_INVITED");
        assertStages(scene, "1962-06-12", "MAY_BE_INVITED");
      }
    }

    @Test
    void ofTwoOpenRoutesTheOneWithoutAnInvitationCounts() {
      AccessionRoute invited = byInvitation(ParticipantClass.NON_MEMBER_STATE, When.ANY_TIME);
      AccessionRoute free = freely(named(WHO), When.ANY_TIME);

      assertThat(Scene.of().routes(invited, free).state(TODAY).needsNoInvitation()).isTrue();
      assertThat(Scene.of().routes(free, invited).state(TODAY).needsNoInvitation()).isTrue();
    }

    @Test
    void whetherItNeedsAnInvitationIsNotSaidWhereItMayNotBeTheOneWhoNeedsNone() {
      AccessionRoute invited = byInvitation(ParticipantClass.NON_MEMBER_STATE, When.ANY_TIME);
      AccessionRoute free = freely(described("any other State"), When.ANY_TIME);

      for (Scene scene :
          List.of(Scene.of().routes(invited, free), Scene.of().routes(free, invited))) {
        assertThat(scene.state(TODAY).stage()).isEqualTo(MAY_BE_INVITED);
        assertThat(scene.state(TODAY).needsNoInvitation()).isFalse();
      }
    }

    @Test
    void aRouteThatIsCertainlyOpenDoesNotDependOnOneThatMayNotBe() {
      AccessionRoute described =
          byInvitation(described("any other State"), When.AFTER_ENTRY_INTO_FORCE).build();
      AccessionRoute named = byInvitation(named(WHO), When.ANY_TIME).build();

      assertStages(Scene.of().routes(described, named).notInForce(), "MAY_BE_INVITED");
    }

    @Test
    void aRouteWithoutAnInvitationThatIsNotOpenYetDoesNotCount() {
      AccessionRoute invited = byInvitation(ParticipantClass.NON_MEMBER_STATE, When.ANY_TIME);
      AccessionRoute free =
          freely(Admission.of(ParticipantClass.NON_MEMBER_STATE), When.AFTER_ENTRY_INTO_FORCE);

      assertStages(Scene.of().routes(invited, free).notInForce(), "MAY_BE_INVITED");
      assertStages(Scene.of().routes(free, invited).notInForce(), "MAY_BE_INVITED");
    }

    @Test
    void ofTwoRoutesThatAreAsGoodTheFirstIsNamed() {
      AccessionRoute named = byInvitation(named(WHO), When.AFTER_ENTRY_INTO_FORCE).build();
      AccessionRoute others =
          byInvitation(ParticipantClass.NON_MEMBER_STATE, When.AFTER_ENTRY_INTO_FORCE);

      assertThat(clause(Scene.of().routes(named, others).notInForce()))
          .contains(Message.of("class.NAMED"));
      assertThat(clause(Scene.of().routes(others, named).notInForce()))
          .contains(Message.of("class.NON_MEMBER_STATE"));
    }

    @Test
    void whoeverMaySignNeedsNoRoute() {
      Scene scene =
          Scene.of()
              .clauses(
                  clauses(
                      List.of(Admission.of(ParticipantClass.ANY_STATE)),
                      List.of(freely(Admission.of(ParticipantClass.ANY_STATE), When.ANY_TIME))));

      assertThat(scene.stage(TODAY)).isEqualTo(MAY_SIGN);
    }

    @Test
    void signatureIsOpenFromTheOpening() {
      Scene scene = Scene.of().memberSince("1949-05-05");

      assertThat(scene.stage("1959-04-19")).isEqualTo(NOT_YET_OPEN);
      assertThat(scene.stage("1959-04-20")).isEqualTo(MAY_SIGN);
      assertThat(scene.steps("1959-04-19")).containsExactly("treaty.opened", "clause.signature");
    }

    @Test
    void whoeverIsNotAdmittedWaitsForNothing() {
      assertThat(
              Scene.of().signedBy(Admission.of(ParticipantClass.MEMBER_STATE)).stage("1959-04-19"))
          .isEqualTo(NOT_OPEN);
    }

    @Test
    void aClosedTreatyIsOpenToNobody() {
      Scene scene = Scene.of().memberSince("1949-05-05").closedOn("1998-11-01");

      assertThat(scene.stage("1998-10-31")).isEqualTo(MAY_SIGN);
      assertThat(scene.stage("1998-11-01")).isEqualTo(NOT_OPEN);
      assertThat(scene.steps("1998-11-01")).containsExactly("treaty.closed");
    }

    @Test
    void aClosedTreatyKeepsItsParties() {
      Scene scene =
          Scene.of(acceded("1990-01-01"), Scene.inForce("1990-04-01")).closedOn("1998-11-01");

      assertThat(scene.stage(TODAY)).isEqualTo(PARTY);
    }
  }

  @Nested
  class HowAClauseIsNamed {
    @Test
    void aClauseIsNamedByItsArticle() {
      assertThat(clause(Scene.of())).contains(Message.of("clause.place.article", "28"));
      assertThat(clause(Scene.of().memberSince("1949-05-05")))
          .contains(Message.of("clause.place.article", "27"));
      assertThat(Scene.of().explanation(TODAY).steps().get(0).citations())
          .containsExactly(citation());
    }

    @Test
    void aClauseThatIsReadFromTheParticipationCodeIsNamedByIt() {
      Scene scene =
          Scene.of()
              .clauses(
                  new FinalClauses.Builder()
                      .read(FinalClauses.Reading.PARTIAL)
                      .addCitations(new Citation(citation().source(), "Article 16"))
                      .signature(
                          new SignatureClause.Builder()
                              .addWho(Admission.of(ParticipantClass.ANY_STATE))
                              .code(new ParticipationCode("MENX001"))
                              .build())
                      .build());

      assertThat(clause(scene)).contains(Message.of("clause.place.code", "MENX001"));
      assertThat(scene.explanation(TODAY).steps().get(0).citations()).containsExactly(citation());
    }

    @Test
    void aClauseOfUnknownPlaceIsNamedAsSuch() {
      Scene scene =
          Scene.of()
              .clauses(
                  new FinalClauses.Builder()
                      .read(FinalClauses.Reading.PARTIAL)
                      .signature(
                          new SignatureClause.Builder()
                              .addWho(Admission.of(ParticipantClass.ANY_STATE))
                              .build())
                      .build());

      assertThat(clause(scene)).contains(Message.of("clause.place.unknown"));
    }

    @Test
    void aStandingIsNamedWithTheTreatyItIsHadTowards() {
      Scene scene =
          Scene.of(accession(WHO, OTHER, "2000-01-01"), entryIntoForce(WHO, OTHER, "2000-05-01"))
              .signedBy(with(ParticipantClass.NON_MEMBER_STATE, Standing.PARTY));

      assertThat(clause(scene))
          .contains(
              Message.of("class.with.PARTY", Message.of("class.NON_MEMBER_STATE"), number(OTHER)));
    }

    @Test
    void aClosedCodeIsQuoted() {
      assertThat(clause(Scene.of().notRead().participationCode("MXXX001"))).contains("MXXX001");
    }
  }

  @Nested
  class ClausesThatNobodyHasRead {
    @ParameterizedTest(name = "{0}, code {1}: {2}")
    @CsvSource({
      "MEMBER,         '',      MAY_SIGN MAY_BE_INVITED NOT_OPEN",
      "OUTSIDER,       '',      MAY_SIGN MAY_BE_INVITED NOT_OPEN",
      "OUTSIDER,       XXXX999, MAY_SIGN MAY_BE_INVITED NOT_OPEN",
      "MEMBER,         MENX001, MAY_SIGN MAY_BE_INVITED",
      "MEMBER,         XENX001, NOT_OPEN",
      "EUROPEAN,       MEXX001, MAY_SIGN MAY_BE_INVITED",
      "EUROPEAN,       MXNX001, NOT_OPEN",
      "NOT_EUROPEAN,   MXNX001, MAY_SIGN MAY_BE_INVITED",
      "NOT_EUROPEAN,   MEXX001, NOT_OPEN",
      "OUTSIDER,       MEXX001, MAY_SIGN MAY_BE_INVITED NOT_OPEN",
      "OUTSIDER,       MENX001, MAY_SIGN MAY_BE_INVITED",
      "OUTSIDER,       MXXX001, NOT_OPEN",
      "FORMER_MEMBER,  MXXX001, NOT_OPEN",
      "EUROPEAN_UNION, MENX001, NOT_OPEN",
      "EUROPEAN_UNION, MXXC001, MAY_SIGN MAY_BE_INVITED",
    })
    void theLettersOfTheParticipationCodeStillTell(Profile profile, String code, String stages) {
      assertStages(
          Scene.of().participant(profile.builder()).notRead().participationCode(code), stages);
    }

    @Test
    void aClosedCodeIsNamedAsTheReason() {
      assertThat(Scene.of().notRead().participationCode("MXXX001").steps(TODAY))
          .containsExactly("clause.closedByCode");
    }

    @Test
    void whetherAccessionWasPossibleBeforeEntryIntoForceIsNotKnown() {
      assertStages(
          Scene.of().notRead().participationCode("MENX001").notInForce(),
          "MAY_SIGN MAY_BE_INVITED NOT_YET_OPEN");
    }

    @ParameterizedTest(name = "code {0}: {1}")
    @CsvSource({
      "'',      MAY_BE_INVITED NOT_OPEN",
      "MENX001, MAY_BE_INVITED NOT_OPEN",
      "MXXX001, NOT_OPEN",
    })
    void aSignatureClauseAloneTellsNothingOfAccession(String code, String stages) {
      FinalClauses signatureOnly =
          new FinalClauses.Builder()
              .read(FinalClauses.Reading.PARTIAL)
              .signature(
                  new SignatureClause.Builder()
                      .addWho(Admission.of(ParticipantClass.MEMBER_STATE))
                      .build())
              .build();

      assertStages(Scene.of().clauses(signatureOnly).participationCode(code), stages);
      assertStages(
          Scene.of().memberSince("1949-05-05").clauses(signatureOnly).participationCode("MXXX001"),
          "MAY_SIGN");
    }

    @Test
    void aSignatureClauseWithoutSignatoriesSaysNotWhoMaySign() {
      FinalClauses whoIsNotKnown =
          new FinalClauses.Builder()
              .read(FinalClauses.Reading.PARTIAL)
              .signature(new SignatureClause.Builder().article("16").build())
              .hasNoAccessionClause(true)
              .build();

      assertStages(Scene.of().clauses(whoIsNotKnown), "MAY_SIGN NOT_OPEN");
      assertStages(Scene.of().clauses(whoIsNotKnown).participationCode("MXXX001"), "NOT_OPEN");
    }
  }

  @Nested
  class WhatMayBeMissing {
    @Test
    void whoeverLeftTheCouncilMayHaveJoinedUnderAnUnreadClauseOpenToMembers() {
      Scene scene =
          Scene.of()
              .participant(Profile.FORMER_MEMBER.builder())
              .notRead()
              .participationCode("MXXX001")
              .uncovered();

      assertThat(scene.stages(TODAY))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, SIGNATORY, NOT_OPEN);
    }

    @Test
    void whoeverLeftTheOtherTreatyMayHaveJoinedBefore() {
      Scene scene =
          Scene.of(
                  accession(WHO, OTHER, "2000-01-01"),
                  entryIntoForce(WHO, OTHER, "2000-05-01"),
                  denunciation(WHO, OTHER, "2010-01-01", "2010-07-01"))
              .signedBy(with(ParticipantClass.NON_MEMBER_STATE, Standing.PARTY))
              .uncovered();

      assertThat(scene.stages("2005-01-01"))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, SIGNATORY, MAY_SIGN);
      assertThat(scene.stages(TODAY))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, SIGNATORY, NOT_OPEN);
    }

    @Test
    void whoeverBecameAMemberMayHaveAccededBefore() {
      Scene scene =
          Scene.of()
              .memberSince("1989-05-05")
              .clauses(
                  clauses(
                      List.of(named("USA")),
                      List.of(byInvitation(ParticipantClass.NON_MEMBER_STATE, When.ANY_TIME))))
              .elaborators(true, "USA")
              .uncovered();

      assertThat(scene.stages(TODAY))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, NOT_OPEN);
    }

    @Test
    void whoeverWasAMemberFromTheOpeningOnHasNotAcceded() {
      Scene scene =
          Scene.of()
              .memberSince("1949-05-05")
              .clauses(
                  clauses(
                      List.of(named("USA")),
                      List.of(byInvitation(ParticipantClass.NON_MEMBER_STATE, When.ANY_TIME))))
              .elaborators(true, "USA")
              .uncovered();

      assertThat(scene.stage(TODAY)).isEqualTo(NOT_OPEN);
    }

    @Test
    void whoeverLeftTheCouncilMayHaveAccededSince() {
      Scene scene =
          Scene.of()
              .participant(Profile.FORMER_MEMBER.builder())
              .clauses(
                  clauses(
                      List.of(named("USA")),
                      List.of(byInvitation(ParticipantClass.NON_MEMBER_STATE, When.ANY_TIME))))
              .elaborators(true, "USA")
              .openedOn("2000-01-01")
              .inForceOn("2002-01-01")
              .uncovered();

      assertThat(scene.stage("2022-03-15")).isEqualTo(NOT_OPEN);
      assertThat(scene.stages("2022-03-16"))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, MAY_BE_INVITED);
    }

    @Test
    void anAccessionUnderAClauseThatNobodyHasReadMayBeMissing() {
      FinalClauses signatureOnly =
          new FinalClauses.Builder()
              .read(FinalClauses.Reading.PARTIAL)
              .signature(
                  new SignatureClause.Builder()
                      .addWho(Admission.of(ParticipantClass.MEMBER_STATE))
                      .build())
              .build();

      Scene inForce = Scene.of().clauses(signatureOnly).uncovered();
      Scene notInForce = Scene.of().clauses(signatureOnly).notInForce().uncovered();
      String beforeEntryIntoForce = "assume.accessionBeforeEntryIntoForce";

      assertThat(inForce.stages(TODAY))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, MAY_BE_INVITED, NOT_OPEN);
      assertThat(doubts(inForce)).doesNotContain(beforeEntryIntoForce);
      assertThat(notInForce.stages(TODAY))
          .containsExactly(CONSENT_EXPRESSED, MAY_BE_INVITED, NOT_YET_OPEN, NOT_OPEN);
      assertThat(doubts(notInForce)).contains(beforeEntryIntoForce);
    }

    @Test
    void whoeverWasInvitedToTheOtherTreatyMayHaveJoinedWhileItWas() {
      Scene scene =
          Scene.of(invitation(WHO, OTHER, "2013-01-01"))
              .signedBy(with(ParticipantClass.NON_MEMBER_STATE, Standing.INVITED))
              .uncovered();

      assertThat(scene.stage("2012-12-31")).isEqualTo(NOT_OPEN);
      assertThat(scene.stages(TODAY))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, SIGNATORY, NOT_OPEN);
    }

    @Test
    void whoeverLeftBeforeATreatyWasOpenedHasNotSignedIt() {
      Scene scene =
          Scene.of()
              .participant(Profile.FORMER_MEMBER.builder())
              .signedBy(Admission.of(ParticipantClass.MEMBER_STATE))
              .openedOn("2022-03-16")
              .notInForce()
              .uncovered();

      assertThat(scene.stage(TODAY)).isEqualTo(NOT_OPEN);
    }

    @Test
    void nobodyHasAccededBeforeAccessionWasOpen() {
      Scene scene = Scene.of().uncovered().notInForce();

      assertThat(scene.stage(TODAY)).isEqualTo(NOT_YET_OPEN);
    }

    @Test
    void aClosedTreatyMayHaveBeenJoinedBefore() {
      assertThat(
              Scene.of().memberSince("1949-05-05").closedOn("1998-11-01").uncovered().stages(TODAY))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, SIGNATORY, NOT_OPEN);
    }

    @Test
    void whereConsentsAreCompleteASignatureOfAFormerMemberMayBeMissing() {
      assertThat(
              Scene.of()
                  .participant(Profile.FORMER_MEMBER.builder())
                  .covered(Extent.CONSENTS, "2099-12-31")
                  .stages(TODAY))
          .containsExactly(SIGNATORY, MAY_BE_INVITED);
    }
  }

  private static Scene signing(Profile profile, Admission... who) {
    return Scene.of().participant(profile.builder()).signedBy(who);
  }

  private static Scene acceding(Profile profile, Admission who) {
    return Scene.of()
        .participant(profile.builder())
        .clauses(
            clauses(
                List.of(with(ParticipantClass.MEMBER_STATE, Standing.INVITED)),
                List.of(byInvitation(who, When.ANY_TIME).build())));
  }

  /** What is not known today. */
  private static List<String> doubts(Scene scene) {
    return keys(scene.explanation(TODAY).steps().get(0).details());
  }

  /** The arguments of the first step that decided today: the clause, its place, whom it admits. */
  private static List<Object> clause(Scene scene) {
    return List.copyOf(scene.explanation(TODAY).steps().get(0).message().arguments());
  }

  private static void assertStages(Scene scene, String stages) {
    assertStages(scene, TODAY, stages);
  }

  private static void assertStages(Scene scene, String day, String stages) {
    assertThat(scene.stages(day))
        .as("on %s", day)
        .containsExactly(
            Arrays.stream(stages.split(" "))
                .map(AccessionStage::valueOf)
                .toArray(AccessionStage[]::new));
  }
}
