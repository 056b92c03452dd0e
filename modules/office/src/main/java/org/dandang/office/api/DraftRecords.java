package org.dandang.office.api;

import java.time.LocalDateTime;
import java.util.List;

/** The caller's own drafts and saved views. */
public interface DraftRecords {
  /** A draft. */
  record DraftRow(long id, String form, String title, String content, LocalDateTime savedAt) {}

  /** A saved view. */
  record ViewRow(long id, String name, String query) {}

  List<DraftRow> drafts();

  List<ViewRow> views(String list);
}
