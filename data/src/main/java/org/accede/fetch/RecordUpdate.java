package org.accede.fetch;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.difference.Change;
import org.accede.difference.CoverageChange;
import org.accede.difference.RegisterDifference;
import org.accede.register.RuledOut;
import org.accede.register.TreatyRegister;
import org.accede.treatyoffice.TreatyOfficeImport;

/**
 * A register that was brought up to date by the depositary's charts, and what changed in it.
 *
 * <pre>{@code
 * RecordUpdate update =
 *     RecordUpdate.of(replies.over(bundled), bundled, Optional.of(registerOfYesterday));
 * update.register();  // to be kept
 * update.events();    // signed, deposited, entered into force, corrected ...
 * }</pre>
 *
 * @param register the charts, and what they do not tell: clauses, invitations, participations that
 *     have ended; an act of the base that is missing in a whole chart of a later day is left out
 * @param events what is on record now and was not before, in the order of {@link
 *     RegisterDifference}; that the record is complete as of a later day is none
 */
public record RecordUpdate(TreatyRegister register, ImmutableList<Change> events) {
  /**
   * An update.
   *
   * @param imported the charts, which win
   * @param base what they are laid over, such as the facts that come with Accede
   * @param before the register before; where there is none, nothing is an event
   */
  public static RecordUpdate of(
      TreatyOfficeImport imported, TreatyRegister base, Optional<TreatyRegister> before) {
    TreatyRegister charts = imported.register();
    TreatyRegister register = charts.combinedWith(RuledOut.byWholeCharts(charts).without(base));
    return new RecordUpdate(
        register, before.map(older -> events(older, register)).orElseGet(ImmutableList::of));
  }

  private static ImmutableList<Change> events(TreatyRegister older, TreatyRegister newer) {
    return RegisterDifference.between(older, newer).ofSubstance().stream()
        .filter(change -> !isNewerDay(change))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the same is complete for the same, as of another day. */
  private static boolean isNewerDay(Change change) {
    return change instanceof CoverageChange coverage
        && coverage.before().isPresent()
        && coverage.after().isPresent()
        && coverage.before().get().extent() == coverage.after().get().extent()
        && coverage.before().get().scope().equals(coverage.after().get().scope());
  }
}
