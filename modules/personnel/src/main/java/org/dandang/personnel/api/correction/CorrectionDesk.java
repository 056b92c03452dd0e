package org.dandang.personnel.api.correction;

import jakarta.validation.Valid;
import java.util.List;

/** Corrections are asked for by the cadre and answered by an officer, never by the same person. */
public interface CorrectionDesk {
  CorrectionRequestId ask(@Valid AskCorrection command);

  /** Taken back by the one who asked, while nobody has answered. */
  void withdraw(CorrectionRequestId request);

  /** The file is then corrected as any other, with its ground and approval. */
  void accept(@Valid AnswerCorrection command);

  void refuse(@Valid AnswerCorrection command);

  /** Requests made on paper, in one go; numbers in the same order. */
  List<CorrectionRequestId> takeOver(List<@Valid WholeRequest> requests);
}
