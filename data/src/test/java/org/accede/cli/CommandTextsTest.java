package org.accede.cli;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.accede.body.BodyRole;
import org.accede.json.ManifestFile;
import org.accede.query.DeadlineKind;
import org.accede.query.NotOpenReason;
import org.accede.register.Coverage;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.check.Severity;
import org.accede.text.OfficialLanguage;
import org.accede.texts.TextBundle;
import org.accede.time.Trilean;
import org.accede.treaty.FinalClauses;
import org.junit.jupiter.api.Test;

/** The texts of the command line against the keys that its sources speak of. */
class CommandTextsTest {
  private static final Set<String> BODY_STAGES = Set.of("HELD", "PERHAPS", "ENDED", "NOT_YET");

  private static final Set<String> INVITED =
      Set.of(
          "next.invited", "next.invited.noEnd", "next.invitedToSign", "next.invitedToSign.noEnd");

  /** What follows the beginnings of keys that the sources complete from a value. */
  private static final ImmutableMap<String, Set<String>> ENDINGS =
      ImmutableMap.<String, Set<String>>builder()
          .put("status.extensionPending.", Set.of("yes", "maybe"))
          .put("status.lapsedExtension.", Set.of("yes", "maybe"))
          .put("status.askedExtension.", Set.of("yes", "maybe"))
          .put("explain.extensionPending.", Set.of("yes", "maybe"))
          .put("participants.member.", names(Trilean.values()))
          .put("page.coverage.", names(Coverage.Extent.values()))
          .put("page.clauses.", names(FinalClauses.Reading.values()))
          .put(
              "outlook.group.",
              Set.of(
                  "DEADLINES",
                  "JOIN_NOW",
                  "ASK_TO_BE_INVITED",
                  "FIND_OUT_OR_ASK_ANEW",
                  "MEMBERSHIP",
                  "NOT_OPEN",
                  "JOINED",
                  "LEFT",
                  "UNDETERMINED"))
          .put("groups.belongs.", Set.of("no", "maybe"))
          .put("outlook.invited.", INVITED)
          .put(
              "outlook.act.",
              Sets.union(INVITED, Set.of("next.ratify", "next.sign", "next.accede")))
          .put("outlook.notOpen.", names(NotOpenReason.values()))
          .put("outlook.parties.", Set.of("MEMBER", "NON_MEMBER", "ORGANISATION"))
          .put("outlook.peers.STATE.", Set.of("YES", "NO"))
          .put("outlook.times.brief.", Set.of("invitation", "deposit"))
          .put("outlook.times.all.", Set.of("invitation", "deposit"))
          .put("outlook.times.one.", Set.of("invitation", "deposit"))
          .put("diff.happened.", Set.of("yes", "no", "maybe"))
          .put("compare.stage.", names(AccessionStage.values()))
          .put("deadline.kind.", names(DeadlineKind.values()))
          .put("body.", BODY_STAGES)
          .put("body.short.", Sets.union(BODY_STAGES, Set.of("NONE_ON_RECORD")))
          .put("body.ended.", BODY_STAGES)
          .put("body.role.", names(BodyRole.values()))
          .put("check.severity.", names(Severity.values()))
          .put("fetch.part.", names(ManifestFile.Part.values()))
          .buildOrThrow();

  @Test
  void everyKeyHasATextAndNoTextIsUnused() {
    assertThat(TextBundle.COMMANDS.keysInSources(ENDINGS))
        .isEqualTo(TextBundle.COMMANDS.texts(OfficialLanguage.ENGLISH).keySet());
  }

  private static Set<String> names(Object[] values) {
    return Arrays.stream(values).map(Object::toString).collect(toCollection(TreeSet::new));
  }
}
