package org.dandang.office.api;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** Notices to the caller, and who has read the caller's. */
public interface NoticeRecords {
  /** One notice to the caller. */
  record NoticeRow(
      long id, String subject, String page, LocalDateTime sentAt, Optional<LocalDateTime> readAt) {
    public NoticeRow(
        Long id, String subject, String page, LocalDateTime sentAt, LocalDateTime readAt) {
      this(id.longValue(), subject, page, sentAt, Optional.ofNullable(readAt));
    }
  }

  /** Whether one person has read it. */
  record Receipt(PersonId person, Optional<LocalDateTime> readAt) {
    public Receipt(PersonId person, LocalDateTime readAt) {
      this(person, Optional.ofNullable(readAt));
    }
  }

  /** The newest first, at most that many. */
  List<NoticeRow> mine(int limit);

  int unread();

  /** For whoever sent it. */
  List<Receipt> receipts(long notice);
}
