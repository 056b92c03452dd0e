package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.id.PersonId;

/** The bars that this context's own records give. */
public interface OwnBars {
  List<BarSource.Bar> of(Collection<PersonId> persons, BarSource.Purpose purpose, LocalDate day);
}
