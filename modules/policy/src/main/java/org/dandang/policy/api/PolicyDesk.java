package org.dandang.policy.api;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.dandang.kernel.record.Amendment;

/** Where documents are drafted, issued, made known and repealed. */
public interface PolicyDesk {
  DocumentId draft(@Valid DraftDocument command);

  void discuss(DocumentId document, @Valid DraftingMeeting meeting, long seen);

  /**
   * @param number the document's number, such as 天办发〔2018〕21号; another office gave it
   */
  void issue(DocumentId document, String number, LocalDate on, long seen);

  void publicise(DocumentId document, @Valid Publicise item, long seen);

  /** The actor has read it; saying it twice changes nothing. */
  void confirmRead(DocumentId document);

  void repeal(DocumentId document, String reason, LocalDate on, long seen);

  void voidDocument(DocumentId document, @Valid Amendment amendment, long seen);
}
