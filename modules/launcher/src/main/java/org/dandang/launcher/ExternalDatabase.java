package org.dandang.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A PostgreSQL that somebody else runs: it is asked whether it will do before the server starts.
 */
final class ExternalDatabase {
  private static final int OLDEST = 15;
  private static final String SECONDS = "10";

  private ExternalDatabase() {}

  static DatabaseAccess reach(Settings settings) {
    String user = settings.text(Setting.DB_USER);
    String password = settings.text(Setting.DB_PASSWORD);
    String ownerUser = settings.text(Setting.DB_OWNER_USER);
    String ownerPassword = settings.text(Setting.DB_OWNER_PASSWORD);
    boolean oneAccount = ownerUser.isEmpty();
    DatabaseAccess access =
        new DatabaseAccess(
            settings.text(Setting.DB_URL),
            user,
            password,
            oneAccount ? user : ownerUser,
            oneAccount ? password : ownerPassword);
    if (!access.url().matches("jdbc:postgresql:(//[^/?]+/[^?]+|[^/?]+)\\?.*")) {
      throw new Failure(
          "数据库地址 DANDANG_DB_URL 有误，应形如 jdbc:postgresql://主机:5432/库名。",
          "The database URL DANDANG_DB_URL is broken: write it like jdbc:postgresql://host:5432/name.");
    }
    require(access.url(), access.user(), access.password());
    require(access.url(), access.ownerUser(), access.ownerPassword());
    return access;
  }

  private static void require(String url, String user, String password) {
    Properties wishes = new Properties();
    wishes.setProperty("user", user);
    wishes.setProperty("password", password);
    wishes.setProperty("loginTimeout", SECONDS);
    wishes.setProperty("connectTimeout", SECONDS);
    try (Connection connection = DriverManager.getConnection(url, wishes)) {
      requireVersion(connection.getMetaData().getDatabaseMajorVersion());
    } catch (SQLException e) {
      throw explained(e, url.replaceFirst("\\?.*", ""), user);
    }
  }

  private static void requireVersion(int version) {
    if (version < OLDEST) {
      throw new Failure(
          "数据库是 PostgreSQL %d，需要 %d 或更新版本。".formatted(version, OLDEST),
          "The database is PostgreSQL %d; %d or newer is needed.".formatted(version, OLDEST));
    }
  }

  private static Failure explained(SQLException e, String url, String user) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.startsWith("28") || state.equals("08004")) {
      return new Failure(
          "数据库 " + url + " 拒绝账号 " + user + "：用户名或口令不对。",
          "The database " + url + " refuses the account " + user + ": wrong name or password.",
          e);
    }
    if (state.equals("3D000")) {
      return new Failure(
          "数据库服务器上没有这个库：" + url + "。",
          "The database server has no database of that name: " + url + ".",
          e);
    }
    return new Failure(
        "连不上数据库 " + url + "：" + e.getMessage(),
        "The database " + url + " cannot be reached: " + e.getMessage(),
        e);
  }
}
