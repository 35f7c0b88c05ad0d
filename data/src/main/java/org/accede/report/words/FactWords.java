package org.accede.report.words;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMarks;
import org.accede.act.Consent;
import org.accede.act.Declaration;
import org.accede.act.Denunciation;
import org.accede.act.Withdrawal;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.Consulted;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.time.Term;
import org.accede.treaty.TreatyFact;

/** What a fact is called in a table or a drawing, and what else it says. */
public final class FactWords {
  private final ReportWords words;

  public FactWords(ReportWords words) {
    this.words = words;
  }

  /** Its name, such as "Invitation to accede". */
  public String name(TreatyFact fact) {
    if (fact instanceof Consent consent) {
      return words.of("fact.CONSENT." + consent.kind());
    }
    if (fact instanceof Invitation invitation) {
      return words.of("fact.INVITATION." + invitation.purpose());
    }
    if (fact instanceof Objection objection) {
      return words.of("fact.OBJECTION." + objection.outcome());
    }
    if (fact instanceof Consultation consultation) {
      return words.of(
          "fact.CONSULTATION."
              + consultation.consulted().map(Consulted::name).orElse("NOT_STATED"));
    }
    if (fact instanceof Declaration declaration) {
      return words.of("fact.DECLARATION." + declaration.kind());
    }
    if (fact instanceof Withdrawal withdrawal) {
      return words.of("fact.WITHDRAWAL." + withdrawal.of());
    }
    if (fact instanceof Denunciation denunciation && !denunciation.isWhole()) {
      return words.of("fact.DENUNCIATION_OF_A_PART");
    }
    return words.of("fact." + fact.word());
  }

  /** What it says besides its day: a term, a meeting, a reference. */
  public ImmutableList<String> details(TreatyFact fact) {
    List<String> details = new ArrayList<>();
    if (fact instanceof Invitation invitation) {
      term("detail.term.", invitation.term(), details);
      invitation.meeting().ifPresent(number -> details.add(words.of("detail.meeting", number)));
      invitation.decision().ifPresent(one -> details.add(words.of("detail.decision", one)));
    } else if (fact instanceof Extension extension) {
      details.add(words.of("detail.until", extension.until()));
      extension.invitedOn().ifPresent(on -> details.add(words.of("detail.invited", on)));
      extension.meeting().ifPresent(number -> details.add(words.of("detail.meeting", number)));
    } else if (fact instanceof ExtensionRequest request) {
      term("detail.asked.", request.askedFor(), details);
      request.registeredOn().ifPresent(on -> details.add(words.of("detail.registered", on)));
    } else if (fact instanceof AccessionRequest request) {
      request.registeredOn().ifPresent(on -> details.add(words.of("detail.registered", on)));
    } else if (fact instanceof Consultation consultation) {
      details.add(words.of("detail.reply", consultation.lastDayToReply()));
    } else if (fact instanceof DecisionInPrinciple decision) {
      decision.meeting().ifPresent(number -> details.add(words.of("detail.meeting", number)));
    } else if (fact instanceof Denunciation denunciation) {
      denunciation.part().ifPresent(part -> details.add(words.of("detail.part", part)));
    } else if (fact instanceof Declaration declaration) {
      declared(declaration, details);
    } else if (fact instanceof ChartMarks marked) {
      marked.marks().forEach(mark -> details.add(words.of("change.fact.mark." + mark)));
    }
    return ImmutableList.copyOf(details);
  }

  private void declared(Declaration declaration, List<String> details) {
    declaration.nature().ifPresent(details::add);
    if (!declaration.articles().isEmpty()) {
      String numbers =
          declaration.articles().stream()
              .map(ArticleNumber::value)
              .collect(Collectors.joining(", "));
      details.add(words.of("detail.articles", declaration.articles().size(), numbers));
    }
    declaration.withdrawn().ifPresent(on -> details.add(words.of("detail.withdrawn", on)));
  }

  private void term(String key, Term term, List<String> details) {
    term.lastDay().ifPresent(day -> details.add(words.of(key + "until", day)));
    term.period().ifPresent(period -> details.add(words.of(key + "period", period)));
  }
}
