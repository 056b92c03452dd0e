package org.dandang.launcher;

/** Why Dandang cannot start, in one sentence for the person at the console. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String chinese, String english) {
    super(chinese + "\n" + english);
  }

  Failure(String chinese, String english, Throwable cause) {
    super(chinese + "\n" + english, cause);
  }
}
