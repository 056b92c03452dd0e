package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.Routing;
import org.dandang.petition.domain.Course;
import org.dandang.petition.domain.Courses;
import org.dandang.petition.domain.Report;

/** Keeps the course of a general petition beside its report, and the report's next day with it. */
@ApplicationScoped
class CourseBook {
  private Courses courses;
  private Clocks clocks;

  protected CourseBook() {}

  @Inject
  CourseBook(Courses courses, Clocks clocks) {
    this.courses = courses;
    this.clocks = clocks;
  }

  void begin(Report report, Channel channel) {
    Course course = Course.begin(report, channel == Channel.REFERRED, clocks);
    courses.add(course);
    report.isDue(course.due());
  }

  void routed(Report report, Routing routing, LocalDate on) {
    Course course = courses.get(report.id(), OwnReports.ANY);
    course.routed(routing, on, clocks);
    if (report.due().isEmpty()) report.isDue(course.due());
  }
}
