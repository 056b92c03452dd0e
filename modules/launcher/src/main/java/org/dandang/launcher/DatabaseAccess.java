package org.dandang.launcher;

/**
 * How to reach the database: as the application, which reads and writes rows, and as the owner, who
 * changes the schema.
 */
record DatabaseAccess(
    String url, String user, String password, String ownerUser, String ownerPassword) {

  DatabaseAccess {
    url = with(with(url, "stringtype=unspecified"), "reWriteBatchedInserts=true");
  }

  private static String with(String url, String parameter) {
    String name = parameter.substring(0, parameter.indexOf('=') + 1);
    if (url.contains("?" + name) || url.contains("&" + name)) {
      return url;
    }
    return url + (url.contains("?") ? "&" : "?") + parameter;
  }

  /** Hides the passwords from logs. */
  @Override
  public String toString() {
    return url + " as " + user + ", owner " + ownerUser;
  }
}
