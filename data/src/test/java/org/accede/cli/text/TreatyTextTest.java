package org.accede.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.register.TreatyRegister;
import org.accede.testing.OldSources;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;

class TreatyTextTest {
  private static final TreatyRegister REGISTER = OldSources.register();

  private static String text(TreatyNumber treaty, OfficialLanguage language) {
    String text =
        new TreatyText(CommandWording.in(language), REGISTER, OldSources.DAY)
            .of(REGISTER.treaty(treaty));
    return CharMatcher.whitespace().collapseFrom(text, ' ');
  }

  @Test
  void theRecordSaysForWhomAndOfWhatItIsComplete() {
    assertThat(text(OldSources.FERRIES, OfficialLanguage.ENGLISH))
        .contains(
            "The record of signatures and expressions of consent is complete as of 1 March 2020.",
            "The record of expressions of consent is complete as of 1 February 2020, for all but"
                + " member States.",
            "The record tells who was a Party on 1 January 2020, for 2 participants: Cockaigne,"
                + " Dystopia; whoever had been one before may be missing.");
    assertThat(text(OldSources.FERRIES, OfficialLanguage.FRENCH))
        .contains(
            "Le registre indique qui était Partie au 1er janvier 2020, pour 2 participants :"
                + " Cocagne, Dystopie ; une ancienne Partie peut manquer.");
  }

  @Test
  void howCompleteTheRecordIsStandsAfterTheClausesAndTheChart() {
    assertThat(text(OldSources.FERRIES, OfficialLanguage.ENGLISH))
        .containsSubsequence(
            "Final clauses", "Participant Signature", "How complete the record is", "Sources");
  }

  @Test
  void theChartFollowsTheNamesInTheLanguageShown() {
    assertThat(chart(OfficialLanguage.ENGLISH))
        .containsSubsequence("Andorra", "Bulgaria", "Germany", "Switzerland");
    assertThat(chart(OfficialLanguage.FRENCH))
        .containsSubsequence("Allemagne", "Andorre", "Bulgarie", "Suisse");
  }

  private static String chart(OfficialLanguage language) {
    String text = bundled("185", language);
    return text.substring(text.indexOf("2002-06-20"));
  }

  private static String bundled(String treaty, OfficialLanguage language) {
    TreatyRegister register = CouncilOfEurope.register();
    return new TreatyText(CommandWording.in(language), register, LocalDate.of(2025, 9, 11))
        .of(register.treaty(treaty));
  }

  @Test
  void whatATreatyAsksAsToAnotherIsAmongItsClauses() {
    assertThat(bundled("191", OfficialLanguage.ENGLISH))
        .containsPattern("Article 10, paragraph 5: consent to be bound by\\s+ETS No. 173");
    assertThat(bundled("191", OfficialLanguage.FRENCH)).contains("article 10, paragraphe 5");
  }

  @Test
  void aDateInTheChartIsNotBroken() {
    assertThat(bundled("108", OfficialLanguage.ENGLISH))
        .containsPattern("Montenegro .* 2006-06-06/2006-06-14 ");
  }

  @Test
  void theClausesNameTheTreatyThatItWaitedForAndTheOneThatItEndsWith() {
    assertThat(text(OldSources.FERRIES, OfficialLanguage.ENGLISH))
        .contains(
            "It waited for the entry into force of ETS No. 001.",
            "Participation ends with that in ETS No. 001 (Article 9, paragraph 2).");
    assertThat(text(OldSources.FERRIES, OfficialLanguage.FRENCH))
        .contains(
            "Elle a attendu l'entrée en vigueur du traité STE n° 001.",
            "La participation prend fin avec celle au traité STE n° 001 (article 9, paragraphe 2).");
  }

  @Test
  void whereOutsideStatesAreInvitedToSignNoAccessionIsNamed() {
    assertThat(bundled("215", OfficialLanguage.ENGLISH))
        .contains("Signature on invitation (Article 32, paragraph 2): any other non-member State")
        .doesNotContain("Accession (");
    assertThat(bundled("215", OfficialLanguage.FRENCH))
        .contains("Signature sur invitation (article 32, paragraphe 2)")
        .doesNotContain("Adhésion (");
    assertThat(bundled("185", OfficialLanguage.ENGLISH))
        .contains("Accession (Article 37): ")
        .doesNotContain("Signature on invitation");
  }

  @Test
  void whatWasTakenBackOrDenouncedInPartStandsBelowTheChart() {
    assertThat(text(OldSources.FERRIES, OfficialLanguage.ENGLISH))
        .contains("Dystopia: withdrawal of the signature on 1 February 2003.");
    assertThat(text(OldSources.FORDS, OfficialLanguage.ENGLISH))
        .contains(
            "Dystopia: denunciation notified on 1 January 2010, taking effect on 1 July 2010.",
            "Dystopia: withdrawal of the denunciation on 1 March 2010.",
            "Dystopia: denunciation notified on 1 January 2012 (of a part: Chapter II).");
  }
}
