package org.dandang.kernel.rule;

/**
 * One parameter of one rule in one edition.
 *
 * @param key such as {@code notice.days}
 * @param id the rule's id in the rule book, such as {@code RY-41}
 * @param value the scalar as entered
 * @param unit such as {@code working_day}, {@code month}, {@code fraction}
 * @param source regulation and article in Chinese, for display beside a deadline or refusal
 * @param text what the regulation says, in Chinese
 * @param evidence V, S, L or M
 * @param nearest true when the edition of that day has not been entered and this is the nearest one
 */
public record Rule(
    String key,
    String id,
    String value,
    String unit,
    String source,
    String text,
    Evidence evidence,
    boolean nearest) {
  /** How well the rule is attested. */
  public enum Evidence {
    FULL_TEXT,
    SECONDARY,
    LOCAL,
    MEMORY
  }

  public int number() {
    return Integer.parseInt(value);
  }

  public Fraction fraction() {
    return Fraction.parse(value);
  }

  /** Whether the rule asks for something; for rules that answer yes or no. */
  public boolean isTrue() {
    return Boolean.parseBoolean(value);
  }

  /** Shown as unconfirmed: from memory, of one place only, or not the edition of the day. */
  public boolean unconfirmed() {
    return nearest || evidence == Evidence.LOCAL || evidence == Evidence.MEMORY;
  }

  /** What is said beside it when it is not the edition of the day; empty otherwise. */
  public String caveat() {
    return nearest ? "当时版本未录入，暂按" + source + "（待核）" : "";
  }

  Rule asNearest() {
    return new Rule(key, id, value, unit, source, text, evidence, true);
  }

  Rule overriddenBy(RuleOverride override) {
    String why = source + "；本地调整：" + override.reason();
    return new Rule(key, id, override.value(), unit, why, text, Evidence.LOCAL, nearest);
  }
}
