package org.dandang.petition.domain;

import java.util.Optional;
import org.dandang.petition.api.ReportId;

/** The courses of all general petitions. */
public interface Courses {
  void add(Course course);

  Optional<Course> find(ReportId report);

  /** As last stored; a negative {@code seen} asks for whatever version there is. */
  Course get(ReportId report, long seen);
}
