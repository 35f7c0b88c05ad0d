package org.accede.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that reads the tokens of the bundled files by Jackson, makes nothing of them, ends. */
public final class LoadBundledTokens {
  private LoadBundledTokens() {}

  public static void main(String[] arguments) throws IOException {
    JsonFactory json = new JsonFactory();
    long tokens = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(arguments[0]), "*.json")) {
      for (Path file : files) {
        try (JsonParser parser = json.createParser(Files.readAllBytes(file))) {
          while (parser.nextToken() != null) {
            tokens++;
          }
        }
      }
    }
    if (tokens == 0) {
      throw new IllegalStateException("no file in " + arguments[0]);
    }
  }
}
