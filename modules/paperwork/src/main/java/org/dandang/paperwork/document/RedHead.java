package org.dandang.paperwork.document;

/** The issuing organ above an official document: one line, as large as the page allows. */
final class RedHead {
  private static final int LARGEST = 48;
  private static final int LINE = 430;

  private RedHead() {}

  static int points(String organ) {
    return Math.min(LARGEST, LINE / Math.max(1, organ.codePointCount(0, organ.length())));
  }
}
