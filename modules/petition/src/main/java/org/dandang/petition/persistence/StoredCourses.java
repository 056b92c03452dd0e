package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.domain.Course;
import org.dandang.petition.domain.Courses;

@ApplicationScoped
class StoredCourses implements Courses {
  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Override
  public void add(Course course) {
    em.persist(course);
  }

  @Override
  public Optional<Course> find(ReportId report) {
    return Optional.ofNullable(em.find(Course.class, report.value()));
  }

  @Override
  public Course get(ReportId report, long seen) {
    Course course = find(report).orElseThrow(() -> new NotFound("report"));
    if (seen >= 0 && course.version() != seen) throw new Stale(report, seen, course.version());
    return course;
  }
}
