package org.accede.cli.option;

import java.util.Optional;
import java.util.function.Supplier;
import org.accede.body.Bodies;
import org.accede.body.Body;
import org.accede.error.UnknownNameException;
import org.accede.register.TreatyRegister;

/** Finds the body that is meant where a treaty is asked for and none has that name. */
public final class BodyNames {
  private BodyNames() {}

  /**
   * The body of a name; empty if a treaty has it.
   *
   * @param bodies the bodies, which are read only if no treaty has the name
   * @throws UnknownNameException if neither has it; it names the nearest treaties, else bodies
   */
  public static Optional<Body> find(TreatyRegister register, Supplier<Bodies> bodies, String name) {
    try {
      register.treaty(name);
      return Optional.empty();
    } catch (UnknownNameException noTreaty) {
      Optional<Body> body = bodies.get().find(name);
      if (body.isEmpty() && noTreaty.suggestions().isEmpty()) {
        throw new UnknownNameException(
            noTreaty.argument(), noTreaty.value(), bodies.get().suggestions(name));
      }
      if (body.isEmpty()) {
        throw noTreaty;
      }
      return body;
    }
  }
}
