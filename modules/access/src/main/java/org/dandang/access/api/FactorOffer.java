package org.dandang.access.api;

import java.util.List;

/** A key for an authenticator: in groups to be typed, and as an address that it understands. */
public record FactorOffer(List<String> groups, String address) {
  public FactorOffer {
    groups = List.copyOf(groups);
  }

  @Override
  public String toString() {
    return "FactorOffer";
  }
}
