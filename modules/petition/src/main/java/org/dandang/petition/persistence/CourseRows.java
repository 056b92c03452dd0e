package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.CourseDetail;
import org.dandang.petition.api.CourseDetail.ClockRow;
import org.dandang.petition.api.CourseDetail.OpinionRow;
import org.dandang.petition.domain.Course;
import org.dandang.petition.domain.Opinion;
import org.dandang.petition.domain.RunningClock;

/** A general petition's clocks and opinions in the words of a page. */
@ApplicationScoped
class CourseRows {
  @Inject TimesLeft times;

  CourseDetail detail(Course course, Map<PersonId, String> called) {
    return new CourseDetail(
        course.stage(),
        course.clocks().stream().map(this::row).toList(),
        course.opinions().stream().map(opinion -> row(opinion, called)).toList(),
        course.version());
  }

  private ClockRow row(RunningClock clock) {
    return new ClockRow(
        clock.kind(),
        clock.limit().from(),
        clock.due(),
        clock.doneOn(),
        clock.paper(),
        times.of(clock.limit()));
  }

  private static OpinionRow row(Opinion opinion, Map<PersonId, String> called) {
    return new OpinionRow(
        opinion.stage(),
        opinion.organ(),
        opinion.document(),
        opinion.outcome(),
        called.getOrDefault(opinion.approvedBy(), ""),
        opinion.on(),
        opinion.servedOn(),
        opinion.slip());
  }
}
