package org.dandang.personnel.application.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.domain.intake.Finding;
import org.dandang.personnel.domain.intake.Headings;
import org.dandang.personnel.domain.intake.Intaking.Intended;
import org.dandang.personnel.domain.intake.TakenLine;

/** A table whose headings cannot be read. */
record Nothing(List<Finding> findings) implements Intended {
  Nothing(Headings headings) {
    this(
        headings.faults().stream()
            .collect(Collectors.groupingBy(IntakeFault::row))
            .entrySet()
            .stream()
            .map(row -> Finding.refused(row.getKey(), row.getValue()))
            .toList());
  }

  @Override
  public List<TakenLine> take(Set<Integer> rows) {
    return List.of();
  }
}
