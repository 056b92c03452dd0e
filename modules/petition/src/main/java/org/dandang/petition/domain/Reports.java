package org.dandang.petition.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.dandang.petition.api.ReportId;

/** All reports, with what is sealed about them. */
public interface Reports {
  long nextId();

  void add(Report report, SealedReport sealed);

  /** As last stored; a negative {@code seen} asks for whatever version there is. */
  Report get(ReportId id, long seen);

  Optional<Report> find(ReportId id);

  /** Whether one in force came in under that number of another office. */
  boolean knowsSource(String number);

  /** Those of the numbers under which one in force came in. */
  Set<String> knownSources(Collection<String> numbers);

  SealedReport sealed(ReportId id);

  /** What was sealed is gone; the line of the register stays. */
  void destroySealed(ReportId id);
}
