package org.accede.cli.option;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;
import org.accede.body.Bodies;
import org.accede.body.Body;
import org.accede.error.UnknownNameException;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;

/**
 * The treaties, and the bodies that are no treaties, of a list of names in which they stand mixed.
 *
 * @param treaties the treaties, in the order asked for
 * @param bodies the bodies, in the order asked for
 */
public record AskedAbout(ImmutableList<Treaty> treaties, ImmutableList<Body> bodies) {

  /**
   * Finds what the names stand for.
   *
   * @param bodies the bodies, which are read only if no treaty has a name
   * @throws UnknownNameException if neither a treaty nor a body has a name
   */
  public static AskedAbout of(
      TreatyRegister register, Supplier<Bodies> bodies, List<String> names) {
    ImmutableList.Builder<Treaty> treaties = ImmutableList.builder();
    ImmutableList.Builder<Body> others = ImmutableList.builder();
    for (String name : names) {
      BodyNames.find(register, bodies, name)
          .ifPresentOrElse(others::add, () -> treaties.add(register.treaty(name)));
    }
    return new AskedAbout(treaties.build(), others.build());
  }

  /** Whether it is about one body and nothing else. */
  public boolean isOneBody() {
    return treaties.isEmpty() && bodies.size() == 1;
  }
}
