package org.accede.embedding;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.accede.data.CouncilOfEurope;
import org.accede.json.DataFile;
import org.accede.json.FactsFile;
import org.accede.json.RegisterFile;
import org.accede.register.TreatyRegister;

final class Docket {
  private final Connection database;

  Docket(Connection database) {
    this.database = database;
  }

  void keep(String id, RegisterFile facts) throws SQLException {
    try (PreparedStatement row =
        database.prepareStatement("insert into docket (id, facts) values (?, ?)")) {
      row.setString(1, id);
      row.setString(2, facts.toJson());
      row.executeUpdate();
    }
  }

  TreatyRegister register() throws SQLException {
    TreatyRegister.Builder kept = TreatyRegister.builder();
    try (Statement all = database.createStatement();
        ResultSet rows = all.executeQuery("select id, facts from docket order by id")) {
      while (rows.next()) {
        byte[] text = rows.getString("facts").getBytes(StandardCharsets.UTF_8);
        FactsFile.read(DataFile.of(text, "docket " + rows.getString("id"))).addTo(kept);
      }
    }
    return kept.combinationWith(CouncilOfEurope.register()).register();
  }
}
