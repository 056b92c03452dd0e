package org.dandang.petition.api;

import jakarta.validation.Valid;

/** Letters of inquiry of the discipline organ. */
public interface InquiryDesk {
  InquiryId send(@Valid SendInquiry command);

  void serve(@Valid ServeInquiry command);

  void recordReply(@Valid RecordReply command);

  void assess(@Valid AssessReply command);
}
