package org.accede.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.accede.data.CouncilOfEurope;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.TreatyRegister;
import org.accede.report.NoteWords;
import org.accede.text.BilingualText;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;

/** Which notes a text calls for. */
class NameNotesTest {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();

  @Test
  void ofTwoParticipantsWithOneNameEachHasItsNote() {
    Participant one = REGISTER.participant("XKX");
    TreatyRegister both =
        TreatyRegister.builder()
            .add(one)
            .add(
                new Participant.Builder()
                    .code(ParticipantCode.of("XKY"))
                    .alpha2("KY")
                    .kind(ParticipantKind.STATE)
                    .name(one.name())
                    .note(new BilingualText("Another note.", "Une autre note."))
                    .addAllCitations(one.citations())
                    .build())
            .build();

    assertThat(
            NoteWords.in(both, OfficialLanguage.ENGLISH).calledForBy(one.name().english() + " may"))
        .containsExactly("* " + one.note().orElseThrow().english(), "* Another note.");
  }

  @Test
  void aTextIsAskedForByItsName() {
    NoteWords notes = NoteWords.in(TreatyRegister.builder().build(), OfficialLanguage.ENGLISH);

    assertThatNullPointerException().isThrownBy(() -> notes.calledForBy(null)).withMessage("text");
  }
}
