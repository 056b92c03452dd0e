package org.dandang.commendation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.dandang.kernel.record.Objection;

/** Takes what is brought forward during a public notice, and enters its joint assessment. */
public interface NomineeObjections {
  void record(@Valid @NotNull RecordObjection command);

  void assess(@Valid @NotNull AssessObjection command);

  /** In the order in which they came in; not for everybody who reads the nomination. */
  List<Objection> about(NominationId nomination);
}
