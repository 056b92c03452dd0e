package org.dandang.accountability.api;

/** The papers of a file as official documents, for those who may open the file. */
public interface AccountabilityPapers {
  /** 会商纪要. */
  byte[] word(ConsultationId id);

  byte[] pdf(ConsultationId id);

  /** 容错认定书. */
  byte[] word(ToleranceId id);

  byte[] pdf(ToleranceId id);

  /** 送达回证 of the determination, to be signed by hand. */
  byte[] receipt(ToleranceId id);

  /** 送达回证 of the measure, to be signed by hand. */
  byte[] receipt(MeasureId id);

  /** 谈话记录, 诫勉书. */
  byte[] word(MeasureId id);

  byte[] pdf(MeasureId id);
}
