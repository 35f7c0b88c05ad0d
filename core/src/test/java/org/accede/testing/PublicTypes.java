package org.accede.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The types of a module that are seen from outside. */
public final class PublicTypes {
  private PublicTypes() {}

  /** Those that were compiled together with a type, but builders, enums and exceptions. */
  public static List<Class<?>> besides(Class<?> one) {
    try {
      Path root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
            .<Class<?>>map(file -> type(file.replace(file.contains("/") ? '/' : '\\', '.')))
            .filter(PublicTypes::isSeen)
            .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
            .filter(type -> !type.getSimpleName().equals("Builder"))
            .toList();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }

  private static Class<?> type(String file) {
    try {
      return Class.forName(
          file.substring(0, file.length() - ".class".length()),
          false,
          PublicTypes.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }

  private static boolean isSeen(Class<?> type) {
    for (Class<?> one = type; one != null; one = one.getEnclosingClass()) {
      if (!Modifier.isPublic(one.getModifiers())) {
        return false;
      }
    }
    return true;
  }
}
