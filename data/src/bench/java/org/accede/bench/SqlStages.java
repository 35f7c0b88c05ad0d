package org.accede.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Spans as rows, asked by prepared statements; days are numbers, which is fastest for all. */
final class SqlStages implements StageIndex {
  private static final int ROWS_AT_ONCE = 500;

  /** The place in {@code known_on} of what is known by now. */
  private static final int BY_NOW = 0;

  private final Connection connection;
  private final PreparedStatement everyPair;
  private final PreparedStatement ofParticipant;
  private final PreparedStatement ofPair;
  private final PreparedStatement ofPairAsKnown;
  private final PreparedStatement ending;
  private final PreparedStatement delete;
  private final PreparedStatement insert;
  private final List<Object[]> withOneMoreAct = new ArrayList<>();

  SqlStages(SqlDialect dialect, BenchFacts facts) {
    try {
      connection = DriverManager.getConnection(dialect.url());
      connection.setAutoCommit(false);
      fill("span", dialect, List.of(facts.spans()));
      fill("as_known", dialect, facts.views());
      try (Statement statement = connection.createStatement()) {
        statement.execute(dialect.endingIndex());
      }
      connection.commit();
      facts
          .withOneMoreAct()
          .forEach(
              (participant, treaty, firstDay, lastDay, stages, until) ->
                  withOneMoreAct.add(
                      new Object[] {participant, treaty, firstDay, lastDay, stages}));
      everyPair =
          connection.prepareStatement(
              "SELECT participant, treaty, stages FROM span WHERE first_day <= ? AND last_day >="
                  + " ?");
      ofParticipant =
          connection.prepareStatement(
              "SELECT participant, treaty, stages FROM span"
                  + " WHERE known_on = 0 AND participant = ? AND first_day <= ? AND last_day >= ?");
      ofPair = connection.prepareStatement(ofPair("span"));
      ofPairAsKnown = connection.prepareStatement(ofPair("as_known"));
      ending =
          connection.prepareStatement(
              "SELECT participant, treaty, invited_until FROM span"
                  + " WHERE invited_until <= ? AND first_day <= ? AND last_day >= ?");
      delete =
          connection.prepareStatement(
              "DELETE FROM span WHERE known_on = 0 AND participant = ? AND treaty = ?");
      insert = connection.prepareStatement("INSERT INTO span VALUES (0, ?, ?, ?, ?, ?, NULL)");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String ofPair(String table) {
    return "SELECT stages FROM "
        + table
        + " WHERE known_on = ? AND participant = ? AND treaty = ?"
        + " AND first_day <= ? AND last_day >= ?";
  }

  private void fill(String table, SqlDialect dialect, List<SpanTable> views) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE "
              + table
              + " (known_on INTEGER NOT NULL, participant INTEGER NOT NULL, treaty INTEGER NOT"
              + " NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, stages INTEGER NOT"
              + " NULL, invited_until INTEGER"
              + dialect.key()
              + ")"
              + dialect.suffix());
      List<String> rows = new ArrayList<>();
      for (int view = 0; view < views.size(); view++) {
        int knownOn = view;
        views
            .get(view)
            .forEach(
                (participant, treaty, firstDay, lastDay, stages, until) ->
                    rows.add(
                        "("
                            + knownOn
                            + ","
                            + participant
                            + ","
                            + treaty
                            + ","
                            + firstDay
                            + ","
                            + lastDay
                            + ","
                            + stages
                            + ","
                            + (until == Stages.FOREVER ? "NULL" : until)
                            + ")"));
      }
      for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
        List<String> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
        statement.execute("INSERT INTO " + table + " VALUES " + String.join(",", some));
      }
      if (!dialect.pairIndex().isEmpty()) {
        statement.execute(String.format(dialect.pairIndex(), table));
      }
    }
  }

  private static void answer(PreparedStatement question, StageSink sink, int... arguments) {
    try {
      set(question, arguments);
      try (ResultSet rows = question.executeQuery()) {
        while (rows.next()) {
          sink.accept(rows.getInt(1), rows.getInt(2), rows.getInt(3));
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static int answer(PreparedStatement question, int... arguments) {
    try {
      set(question, arguments);
      try (ResultSet rows = question.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("no span");
        }
        return rows.getInt(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void set(PreparedStatement question, int... arguments) throws SQLException {
    for (int place = 0; place < arguments.length; place++) {
      question.setInt(place + 1, arguments[place]);
    }
  }

  @Override
  public void everyPair(LocalDate day, StageSink sink) {
    int asked = (int) day.toEpochDay();
    answer(everyPair, sink, asked, asked);
  }

  @Override
  public void ofParticipant(int participant, LocalDate day, StageSink sink) {
    int asked = (int) day.toEpochDay();
    answer(ofParticipant, sink, participant, asked, asked);
  }

  @Override
  public int ofPair(int participant, int treaty, LocalDate day) {
    int asked = (int) day.toEpochDay();
    return answer(ofPair, BY_NOW, participant, treaty, asked, asked);
  }

  @Override
  public int ofPairAsKnown(int view, int participant, int treaty, LocalDate day) {
    int asked = (int) day.toEpochDay();
    return answer(ofPairAsKnown, view, participant, treaty, asked, asked);
  }

  @Override
  public void invitationsEnding(LocalDate day, int days, StageSink sink) {
    int asked = (int) day.toEpochDay();
    answer(ending, sink, asked + days, asked, asked);
  }

  @Override
  public int withOneMoreAct(LocalDate day) {
    try {
      int participant = (Integer) withOneMoreAct.get(0)[0];
      int treaty = (Integer) withOneMoreAct.get(0)[1];
      set(delete, participant, treaty);
      delete.executeUpdate();
      for (Object[] row : withOneMoreAct) {
        for (int place = 0; place < row.length; place++) {
          insert.setInt(place + 1, (Integer) row[place]);
        }
        insert.executeUpdate();
      }
      int stages = ofPair(participant, treaty, day);
      connection.rollback();
      return stages;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
