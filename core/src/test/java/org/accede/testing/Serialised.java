package org.accede.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** What values become if they are written by Java's serialisation and read back. */
public final class Serialised {
  private Serialised() {}

  /** What is read back of a value that was written. */
  @SuppressWarnings({"unchecked", "BanSerializableRead"}) // its own bytes
  public static <T> T copy(T value) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(value)))) {
      return (T) in.readObject();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (ClassNotFoundException missing) {
      throw new LinkageError(missing.getMessage(), missing);
    }
  }

  /** The bytes that a value is written as. */
  public static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
