package org.dandang.kernel.half;

import java.util.Set;

/**
 * What runs in this deployment. No commission keeps reports on a server that the organisation
 * department runs, so that the same application can be either half alone.
 */
public enum Halves {
  BOTH(Set.of(), Set.of()),
  ORGANISATION(Set.of("petition", "accountability"), Set.of()),
  /** The overview counts for the file of figures, and shows no page. */
  DISCIPLINE(Set.of("training", "commendation", "care", "policy"), Set.of("overview"));

  private final Set<String> absent;
  private final Set<String> hidden;

  Halves(Set<String> absent, Set<String> hidden) {
    this.absent = absent;
    this.hidden = hidden;
  }

  /** From the setting {@code dandang.halves}. */
  public static Halves named(String setting) {
    return switch (setting.strip()) {
      case "both" -> BOTH;
      case "organisation" -> ORGANISATION;
      case "discipline" -> DISCIPLINE;
      default ->
          throw new IllegalStateException(
              "dandang.halves is both, organisation or discipline, not " + setting);
    };
  }

  /** Whether a context, such as {@code petition}, works here. */
  public boolean runs(String context) {
    return !absent.contains(context);
  }

  /** Whether pages of a context are opened here. */
  public boolean shows(String context) {
    return runs(context) && !hidden.contains(context);
  }

  /** Whether people and units are kept here, or come by a signed file. */
  public boolean keepsPeople() {
    return this != DISCIPLINE;
  }

  /** Whether the other half runs elsewhere and files go to and fro. */
  public boolean isAlone() {
    return this != BOTH;
  }
}
