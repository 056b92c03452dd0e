package org.dandang.overview.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Where the overview is written and frozen. */
public interface OverviewDesk {
  void edit(@Valid @NotNull EditDraft command);

  FrozenId freeze(@Valid @NotNull FreezeOverview command);

  TemplateId publish(@Valid @NotNull PublishTemplate command);

  /** It serves no new overview from now on; what was written with it stays. */
  void withdraw(@NotNull TemplateId template);
}
