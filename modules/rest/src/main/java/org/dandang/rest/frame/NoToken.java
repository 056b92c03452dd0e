package org.dandang.rest.frame;

/** The call came without a token. */
final class NoToken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
