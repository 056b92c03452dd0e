package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** 立卷: files of reports that are over, for those who have a part in them. */
public interface PetitionFiles {
  void close(@NotNull @Valid CloseFile command);

  FileStanding standing(@NotNull ReportId report);

  /** 卷内目录 of a closed file. */
  byte[] contents(@NotNull ReportId report, @NotNull PaperFormat format);
}
