package org.dandang.kernel.rule;

import java.util.List;

/**
 * The shape of a request is wrong: an unknown filter, a bad date. Names the field and the message
 * key with its arguments.
 */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String code;
  private final transient List<Object> arguments;

  public InvalidInput(String field, String code, Object... arguments) {
    super(field + ": " + code + " " + List.of(arguments));
    this.field = field;
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String field() {
    return field;
  }

  /** Message key in the bundle {@code rules}. */
  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
