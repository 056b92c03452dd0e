package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.ReviewRow;
import org.dandang.web.frame.FilePage;

/** One assessment with the grades it gave. */
@Named
@ViewScoped
public class AssessmentPage extends FilePage<AssessmentDetail> {
  /** How many were given a grade. */
  public record Tally(Grade grade, long people) {}

  /** A review with whose grade it is about and the parameter behind its last day. */
  public record Reviewed(String name, ReviewRow review, String rule) {}

  @Inject AssessmentRecords records;
  @Inject Actor actor;

  @Override
  protected AssessmentDetail read(long id) {
    return records.get(new AssessmentId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new AssessmentId(id));
  }

  /** A draft, before who handles it. */
  public boolean isGradable() {
    return actor.is(Role.PERSONNEL_OFFICER)
        && getFile().state() == AssessmentState.DRAFT
        && !getFile().voided();
  }

  /** Where there is something to do for who handles it. */
  public boolean isClosable() {
    return actor.is(Role.PERSONNEL_OFFICER)
        && getFile().kind().isSigned()
        && getFile().state() != AssessmentState.DRAFT
        && getFile().toldOn().or(getFile()::noticeBegins).isPresent()
        && !getFile().voided();
  }

  /** The excellent are or were shown, and objections may have come. */
  public boolean isNoticed() {
    return getFile().noticeBegins().isPresent()
        && (actor.is(Role.PERSONNEL_OFFICER) || actor.is(Role.ORGANISATION_REVIEWER));
  }

  public List<Reviewed> getReviews() {
    return getFile().grades().stream()
        .flatMap(line -> line.reviews().stream().map(review -> reviewed(line, review)))
        .toList();
  }

  private static Reviewed reviewed(AssessmentDetail.Line line, ReviewRow review) {
    String rule =
        review.kind() == AppealKind.REVIEW
            ? "appeal.personnel.review.decide.days"
            : "appeal.personnel.decide.days";
    return new Reviewed(line.name(), review, rule);
  }

  /** Every grade, also those that nobody got. */
  public List<Tally> getTallies() {
    return Stream.of(Grade.values()).map(this::tally).toList();
  }

  private Tally tally(Grade grade) {
    return new Tally(
        grade, getFile().grades().stream().filter(line -> line.grade() == grade).count());
  }
}
