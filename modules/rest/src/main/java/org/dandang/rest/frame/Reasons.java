package org.dandang.rest.frame;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.dandang.kernel.rule.RuleMessages;

/**
 * Why something was not done, in the language that was asked for, where it is no failure of all.
 */
public final class Reasons {
  private Reasons() {}

  public static String of(HttpHeaders headers, String code, List<String> arguments) {
    return RuleMessages.text(code, List.copyOf(arguments), Languages.of(headers));
  }
}
