package org.dandang.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database and its two accounts inside the embedded PostgreSQL: the owner changes the schema,
 * the application never does. Asking for them again changes nothing.
 */
final class DatabaseAccounts {
  static final String DATABASE = "dandang";
  static final String OWNER = "dandang_owner";
  static final String APPLICATION = "dandang_app";
  private static final String SUPERUSER = "postgres";

  private DatabaseAccounts() {}

  static void prepare(String server, String password, DatabaseAccess access) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(server + SUPERUSER, SUPERUSER, password);
        Statement statement = connection.createStatement()) {
      account(statement, access.ownerUser(), access.ownerPassword());
      account(statement, access.user(), access.password());
      if (none(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
        statement.execute("create database " + DATABASE + " owner " + OWNER);
      }
      statement.execute("revoke all on database " + DATABASE + " from public");
      statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
    }
    try (Connection connection =
            DriverManager.getConnection(server + DATABASE, SUPERUSER, password);
        Statement statement = connection.createStatement()) {
      statement.execute("alter schema public owner to " + OWNER);
      statement.execute("revoke create on schema public from public");
      statement.execute("grant usage on schema public to " + APPLICATION);
    }
  }

  private static void account(Statement statement, String name, String password)
      throws SQLException {
    if (none(statement, "select from pg_roles where rolname = '" + name + "'")) {
      statement.execute("create role " + name + " login");
    }
    statement.execute("alter role " + name + " password '" + password + "'");
  }

  private static boolean none(Statement statement, String question) throws SQLException {
    try (ResultSet rows = statement.executeQuery(question)) {
      return !rows.next();
    }
  }
}
