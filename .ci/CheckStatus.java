import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks where Kazakhstan stands on 11 September 2025, as the command line prints it.
 *
 * <p>Run as {@code java .ci/CheckStatus.java status.txt status.json known.json}, the last as known
 * on that day. The text must name the eight treaties below. The JSON must hold one state for each
 * of 232 treaties, among them these: an object with the member {@code treaty} (a treaty number),
 * and below it a member {@code stage}, the first of which counts. Of CETS No. 210 it must not be
 * certain that the invitation has lapsed, unless it is asked with what was known on the day: an
 * extension was asked for, and it is continuous even if it is decided later.
 */
public final class CheckStatus {
  private static final int TREATIES = 232;

  private static final Map<String, String> EXPECTED =
      new TreeMap<>(
          Map.of(
              "018", "PARTY",
              "127", "PARTY",
              "141", "PARTY",
              "165", "PARTY",
              "030", "INVITED",
              "173", "INVITED",
              "185", "INVITED"));

  /** The one of which the record leaves open what became of its extension. */
  private static final String OPEN = "210";

  /** What stands for no stage at all. */
  private static final String UNDETERMINED = "undetermined";

  /** A brace, or a member whose value is a string; other strings are stepped over. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<brace>[{}])"
              + "|\"(?<name>(?:[^\"\\\\]|\\\\.)*+)\"\\s*:\\s*\"(?<value>(?:[^\"\\\\]|\\\\.)*+)\""
              + "|\"(?:[^\"\\\\]|\\\\.)*+\"");

  /** CETS No. 210 with all that is known by now. */
  private static final Pattern UNDECIDED =
      Pattern.compile(
          "\"treaty\": \"210\"[^{]*\"answer\": \\{\\s*\"determined\": false,\\s*"
              + "\"candidates\": \\[ \\{\\s*\"stage\": \"INVITED\",[^}]*\\}, "
              + "\\{\\s*\"stage\": \"INVITATION_LAPSED\",[^}]*\\} \\],\\s*"
              + "\"onRecord\": \\[[^\\]]*\\],\\s*"
              + "\"lastSeen\": \\{\\s*\"on\": \"2025-09-11\",\\s*"
              + "\"value\": \\{\\s*\"stage\": \"INVITATION_LAPSED\"");

  /** CETS No. 210 with what was known on the day. */
  private static final Pattern LAPSED_AS_KNOWN =
      Pattern.compile(
          "\"treaty\": \"210\"[^{]*\"answer\": \\{\\s*\"determined\": true,\\s*"
              + "\"value\": \\{\\s*\"stage\": \"INVITATION_LAPSED\",[^}]*"
              + "\"extensionPending\": \"yes\"");

  private CheckStatus() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: java CheckStatus.java status.txt status.json known.json");
      System.exit(2);
    }
    List<String> faults = new ArrayList<>();
    checkText(Files.readString(Path.of(args[0])), faults);
    String json = Files.readString(Path.of(args[1]));
    checkJson(json, faults);
    checkState(json, UNDECIDED, faults);
    String known = Files.readString(Path.of(args[2]));
    checkJson(known, faults);
    checkState(known, LAPSED_AS_KNOWN, faults);
    faults.forEach(System.err::println);
    if (!faults.isEmpty()) {
      System.exit(1);
    }
    System.out.println("status: " + TREATIES + " states, and the eight that are known, twice");
  }

  private static void checkText(String text, List<String> faults) {
    EXPECTED.keySet().forEach(number -> checkNamed(number, text, faults));
    checkNamed(OPEN, text, faults);
  }

  private static void checkNamed(String number, String text, List<String> faults) {
    if (!Pattern.compile("\\b" + number + "\\b").matcher(text).find()) {
      faults.add("text: treaty " + number + " is not named");
    }
  }

  private static void checkJson(String json, List<String> faults) {
    Map<String, String> stages = stagesByTreaty(json, faults);
    if (stages.size() != TREATIES) {
      faults.add("json: " + stages.size() + " states, expected " + TREATIES);
    }
    EXPECTED.forEach(
        (number, expected) -> {
          String stage = stages.get(number);
          if (!expected.equals(stage)) {
            faults.add("json: treaty " + number + " is " + stage + ", expected " + expected);
          }
        });
  }

  private static void checkState(String json, Pattern expected, List<String> faults) {
    if (!expected.matcher(json).find()) {
      faults.add("json: treaty 210 is not as in " + expected);
    }
  }

  private static Map<String, String> stagesByTreaty(String json, List<String> faults) {
    Map<String, String> stages = new TreeMap<>();
    Deque<Entry> open = new ArrayDeque<>();
    Matcher token = TOKEN.matcher(json);
    while (token.find()) {
      if ("{".equals(token.group("brace"))) {
        open.push(new Entry());
      } else if ("}".equals(token.group("brace"))) {
        if (open.isEmpty()) {
          faults.add("json: more objects end than begin");
          return stages;
        }
        close(open.pop(), open.peek(), stages, faults);
      } else if ("treaty".equals(token.group("name")) && !open.isEmpty()) {
        open.peek().treaty = token.group("value");
      } else if ("stage".equals(token.group("name")) && !open.isEmpty()) {
        open.peek().stage = token.group("value");
      }
    }
    if (!open.isEmpty()) {
      faults.add("json: it ends too early");
    }
    return stages;
  }

  private static void close(
      Entry entry, Entry parent, Map<String, String> stages, List<String> faults) {
    if (entry.treaty == null) {
      if (parent != null && parent.stage == null) {
        parent.stage = entry.stage;
      }
    } else if (stages.put(entry.treaty, entry.stage == null ? UNDETERMINED : entry.stage) != null) {
      faults.add("json: treaty " + entry.treaty + " has two states");
    }
  }

  /** An object of the JSON text. */
  private static final class Entry {
    private String treaty;
    private String stage;
  }
}
