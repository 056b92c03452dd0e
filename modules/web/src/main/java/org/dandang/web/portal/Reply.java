package org.dandang.web.portal;

/** A page and how it is sent. */
record Reply(int status, String page) {
  private static final int OK = 200;

  static Reply ok(String page) {
    return new Reply(OK, page);
  }
}
