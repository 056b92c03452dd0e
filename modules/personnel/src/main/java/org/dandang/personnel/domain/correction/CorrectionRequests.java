package org.dandang.personnel.domain.correction;

import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.correction.CorrectionRequestId;
import org.dandang.personnel.api.correction.FilePart;

/** All requests for corrections. */
public interface CorrectionRequests {
  CorrectionRequestId nextId();

  CorrectionRequest get(CorrectionRequestId id);

  /** As the user saw it, to be answered. */
  CorrectionRequest get(CorrectionRequestId id, long seen);

  /** Whether a request about this part waits for an answer. */
  boolean waits(PersonId person, FilePart part);

  void add(CorrectionRequest request);
}
