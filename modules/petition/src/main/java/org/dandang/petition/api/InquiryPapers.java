package org.dandang.petition.api;

/** The papers of a letter of inquiry, for those who have a part in its report; as PDF. */
public interface InquiryPapers {
  /** 函询通知书. */
  byte[] notice(ReportId report, InquiryId inquiry);

  /** 送达回证, to be signed by hand; from the day on it the time runs. */
  byte[] receipt(ReportId report, InquiryId inquiry);
}
