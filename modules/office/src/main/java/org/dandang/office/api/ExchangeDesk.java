package org.dandang.office.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Where the other half is made known by its key. */
public interface ExchangeDesk {
  void trust(@Valid @NotNull TrustPartner command);
}
