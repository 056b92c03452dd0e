package org.dandang.kernel.rule;

import java.util.List;

/**
 * A business rule says no. The code names its message in the bundle {@code rules}; the arguments
 * fill it.
 */
public abstract class RuleViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;

  protected RuleViolation(String code, Object... arguments) {
    super(code + " " + List.of(arguments));
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** Such as {@code training.class-full}; stable, part of the REST contract. */
  public final String code() {
    return code;
  }

  public final List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
