package org.accede.bench;

/** A program that does nothing: what starting Java costs by itself. */
public final class Empty {
  private Empty() {}

  public static void main(String[] arguments) {
    // nothing
  }
}
