package org.dandang.accountability.api;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;

/**
 * One file with all that stands in it, for those who work on it. For everybody else there is no
 * such file.
 */
public interface AccountabilityFiles {
  CaseDetail get(CaseId id);

  ToleranceDetail get(ToleranceId id);

  ConsultationDetail get(ConsultationId id);

  MeasureDetail get(MeasureId id);

  /** Every change with the words as they were and as they became, by the file's own right. */
  List<HistoryRow> history(CaseId id);

  List<HistoryRow> history(ToleranceId id);

  List<HistoryRow> history(ConsultationId id);

  List<HistoryRow> history(MeasureId id);
}
