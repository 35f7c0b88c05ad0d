package org.accede.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.accede.body.BodyCode;
import org.accede.data.CouncilOfEurope;
import org.accede.error.AccedeException;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * A text as a date, a number, a code or a name: refused, or printed so that it means the same.
 *
 * <p>A name that is refused comes with those that may have been meant, which takes its time: of the
 * three kinds of names only one is asked for, by the length of the text.
 */
public final class WordTarget {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();

  private static final ImmutableList<UnaryOperator<String>> KINDS =
      ImmutableList.of(
          text -> ImpreciseDate.parse(text).toString(),
          text -> AsOf.parse(text).toString(),
          text -> TreatyNumber.of(text).toString(),
          text -> ParticipantCode.of(text).toString(),
          text -> BodyCode.of(text).toString());

  private static final ImmutableList<UnaryOperator<String>> NAMES =
      ImmutableList.of(
          text -> REGISTER.treaty(text).number().toString(),
          text -> REGISTER.participant(text).code().toString(),
          text -> CouncilOfEurope.bodies().body(text).code().toString());

  private WordTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    KINDS.forEach(kind -> check(kind, text));
    check(NAMES.get(bytes.length % NAMES.size()), text);
  }

  private static void check(UnaryOperator<String> kind, String text) {
    String printed;
    try {
      printed = kind.apply(text);
    } catch (AccedeException refused) {
      Refusals.check(refused);
      return;
    }
    if (!kind.apply(printed).equals(printed)) {
      throw new AssertionError(text + " is printed as " + printed + ", which is another");
    }
  }
}
