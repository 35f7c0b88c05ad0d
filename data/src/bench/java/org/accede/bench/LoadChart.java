package org.accede.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accede.json.DataFile;
import org.accede.json.FactsFile;
import org.accede.register.TreatyRegister;

/**
 * A program that reads a file of facts several times, and prints how long it took and what it holds
 * on to: the reader, the file, the number of acts in it, and how often.
 */
public final class LoadChart {
  static final String TREE = "jackson-tree";
  static final String TOKENS = "jackson-tokens";

  private LoadChart() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    int acts = Integer.parseInt(arguments[2]);
    int times = Integer.parseInt(arguments[3]);
    long before = Retained.bytes();
    List<Double> took = new ArrayList<>();
    double retained = 0;
    for (int round = 0; round < times; round++) {
      long begin = System.nanoTime();
      Object read = read(arguments[0], file);
      took.add((System.nanoTime() - begin) / 1000.0);
      if (acts(read) != acts) {
        throw new IllegalStateException(acts(read) + " acts, and not " + acts);
      }
      if (round == 0) {
        retained = (double) (Retained.bytes() - before) / acts;
        // what was measured must not be gone
        if (acts(read) != acts) {
          throw new IllegalStateException("changed");
        }
      }
    }
    System.out.println("first " + took.get(0));
    System.out.println("again " + Samples.of(took.subList(times > 1 ? 1 : 0, times)).median());
    System.out.println("bytes " + retained);
  }

  private static Object read(String reader, Path file) throws IOException {
    return switch (reader) {
      case Peers.ACCEDE -> FactsFile.read(DataFile.at(file)).register();
      case TREE -> new ObjectMapper().readTree(file.toFile());
      case TOKENS -> tokens(file);
      default -> throw new IllegalArgumentException("no reader is called " + reader);
    };
  }

  /** Counts the acts. */
  private static Integer tokens(Path file) throws IOException {
    int acts = 0;
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals("act")) {
          acts++;
        }
      }
    }
    return acts;
  }

  private static int acts(Object read) {
    if (read instanceof TreatyRegister register) {
      return register.acts().size();
    }
    return read instanceof com.fasterxml.jackson.databind.JsonNode tree
        ? tree.get("chart").size()
        : (Integer) read;
  }
}
