package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.MessageKind;
import org.dandang.petition.api.PortalStanding;
import org.dandang.petition.api.PortalView;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.domain.Course;
import org.dandang.petition.domain.Courses;
import org.dandang.petition.domain.NothingToObject;
import org.dandang.petition.domain.Opinion;
import org.dandang.petition.domain.Posts;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Reports;
import org.dandang.petition.domain.WrongState;

/** What whoever holds a receipt sees of a report and can do with it. */
@ApplicationScoped
class PortalWindow {
  private static final String WHERE = "检举控告人通过网上平台提出，内容随件封存。";
  private static final String ASKED = "信访人通过网上平台提出，内容随件封存。";

  private Reports reports;
  private Courses courses;
  private Posts posts;
  private SealedPost post;
  private Clocks clocks;

  protected PortalWindow() {}

  @Inject
  PortalWindow(Reports reports, Courses courses, Posts posts, SealedPost post, Clocks clocks) {
    this.reports = reports;
    this.courses = courses;
    this.posts = posts;
    this.post = post;
    this.clocks = clocks;
  }

  PortalView of(ReportId id) {
    Report report = get(id);
    Optional<LocalDate> until = until(id);
    return new PortalView(
        report.kind(),
        report.isAnonymous(),
        report.receivedOn(),
        report.isVoided() ? PortalStanding.NOT_HERE : PortalStanding.of(report.state()),
        lines(id),
        posts.enclosures(id).size(),
        report.takesMore(),
        report.takesMore() && (report.isOpenToObjection() || until.isPresent()),
        until);
  }

  private List<PortalView.Line> lines(ReportId id) {
    List<PortalView.Line> all = new ArrayList<>(post.lines(id));
    courses.find(id).stream()
        .flatMap(course -> course.opinions().stream())
        .flatMap(PortalWindow::served)
        .forEach(all::add);
    all.sort(Comparator.comparing(PortalView.Line::on));
    return all;
  }

  private static Stream<PortalView.Line> served(Opinion opinion) {
    return opinion.servedOn().stream()
        .map(
            on ->
                new PortalView.Line(
                    on,
                    MessageKind.OPINION,
                    opinion.organ() + " " + opinion.document() + "\n" + opinion.outcome()));
  }

  void mustTakeMore(ReportId id) {
    Report report = get(id);
    if (!report.takesMore()) throw new WrongState(report.state());
  }

  /** Within the time that the rules give; the next look at an appeal begins with it. */
  void objected(ReportId id) {
    Report report = get(id);
    if (!report.kind().isGeneral()) {
      report.objected(WHERE);
      return;
    }
    if (until(id).isEmpty()) throw new NothingToObject();
    Course course = courses.get(id, OwnReports.ANY);
    course.reviewAsked(ASKED, clocks.today(), clocks);
    report.isDue(course.due());
  }

  private Optional<LocalDate> until(ReportId id) {
    return courses.find(id).flatMap(course -> course.mayAskUntil(clocks.today()));
  }

  private Report get(ReportId id) {
    return reports.find(id).orElseThrow(() -> new NotFound("report"));
  }
}
