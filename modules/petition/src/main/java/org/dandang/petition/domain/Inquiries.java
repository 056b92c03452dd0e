package org.dandang.petition.domain;

import java.util.List;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.ReportId;

/** All letters of inquiry. */
public interface Inquiries {
  long nextId();

  void add(LetterOfInquiry letter);

  /** In the order in which they were sent. */
  List<LetterOfInquiry> of(ReportId report);

  LetterOfInquiry get(InquiryId id, long seen);
}
