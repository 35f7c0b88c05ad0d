package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.answer.Step;
import org.accede.rule.Statute;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;

/**
 * The Statute of the Council of Europe, whose Parties are the members (Article 2): where nobody has
 * recorded an act, membership says who is one.
 */
final class StatuteMembership {
  private final WorldView view;
  private final Treaty statute;
  private final World world;

  private StatuteMembership(WorldView view, Treaty statute) {
    this.view = view;
    this.statute = statute;
    this.world = view.world();
  }

  /** Whether membership can say who is a Party to a treaty, and since when. */
  static boolean decides(Treaty treaty) {
    return treaty.number().equals(Statute.NUMBER);
  }

  /**
   * What membership says of a treaty; empty if it is not the Statute, if acts are on record, as
   * long as the Statute was not in force, and for who has never been a member.
   */
  static Optional<Verdict> verdict(WorldView view, Treaty treaty) {
    return decides(treaty)
            && view.dossier(treaty).acts().isEmpty()
            && view.dates(treaty).isInForce()
        ? new StatuteMembership(view, treaty).verdict()
        : Optional.empty();
  }

  private Optional<Verdict> verdict() {
    Affiliation affiliation = view.affiliation();
    return affiliation
        .memberSince()
        .map(day -> since(AccessionStage.PARTY, day))
        .or(() -> affiliation.formerSince().map(day -> since(AccessionStage.FORMER_PARTY, day)));
  }

  private Verdict since(AccessionStage stage, DateVariable day) {
    return Verdict.in(world)
        .state(new AccessionState.Builder().stage(stage).since(notBeforeTheStatute(day)).build())
        .becauseAll(() -> ImmutableList.of(article(), day.meaning()))
        .build();
  }

  /** The founders were members, by the record, before the Statute entered into force. */
  private ImpreciseDate notBeforeTheStatute(DateVariable day) {
    ImpreciseDate joined = world.range(day);
    DateVariable inForce = view.dates(statute).inForce();
    return inForce != null && world.range(inForce).isCertainlyAfter(joined)
        ? world.range(inForce)
        : joined;
  }

  private Step article() {
    return Step.of("statute.members", statute.label())
        .citing(ImmutableList.of(Statute.provision("Art. 2")));
  }
}
