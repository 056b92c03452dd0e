package org.dandang.petition.domain;

import org.dandang.petition.api.InquiryId;

/** All letters of inquiry. */
public interface Inquiries {
  long nextId();

  void add(LetterOfInquiry letter);

  LetterOfInquiry get(InquiryId id, long seen);
}
