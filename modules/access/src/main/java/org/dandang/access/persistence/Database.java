package org.dandang.access.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The database by plain rows, for what is written beside every act and read at every request. Joins
 * the transaction at hand where there is one.
 */
@ApplicationScoped
class Database {
  /** Makes one value of a row. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** What is done with one connection. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  @Resource(lookup = "java:app/jdbc/dandang")
  private DataSource source;

  protected Database() {}

  Database(DataSource source) {
    this.source = source;
  }

  <T> List<T> select(String sql, Row<T> row, Object... values) {
    return with(
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, values);
              ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) found.add(row.of(rows));
            return found;
          }
        });
  }

  int change(String sql, Object... values) {
    return with(
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
          }
        });
  }

  /** The same statement for many rows. */
  void changeMany(String sql, List<Object[]> rows) {
    with(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
              bind(statement, row);
              statement.addBatch();
            }
            return statement.executeBatch();
          }
        });
  }

  private <T> T with(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer as it should", e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    bind(statement, values);
    return statement;
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
  }
}
