package org.dandang.personnel.domain.appeal;

import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.appeal.OwnChange;

/** Adverse changes of somebody, whoever asks. */
public interface OwnChanges {
  /** The latest first. */
  List<OwnChange> of(PersonId person);
}
