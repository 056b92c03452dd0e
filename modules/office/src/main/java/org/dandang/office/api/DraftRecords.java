package org.dandang.office.api;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The caller's own drafts and saved views. */
public interface DraftRecords {
  /** A draft, without what was typed. */
  record DraftRow(String form, String title, LocalDateTime savedAt) {}

  /** A draft with what was typed. */
  record Kept(String content, LocalDateTime savedAt) {
    @Override
    public String toString() {
      return "Kept[" + savedAt + "]";
    }
  }

  /** A saved view. */
  record ViewRow(long id, String name, String query) {}

  /** Those that still may be taken up again, the last first. */
  List<DraftRow> drafts();

  Optional<Kept> draft(String form);

  /** Whether anything is kept of that form, be it old. */
  boolean keeps(String form);

  List<ViewRow> views(String list);
}
