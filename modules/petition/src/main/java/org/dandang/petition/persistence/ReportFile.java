package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportDetail.AllegationRow;
import org.dandang.petition.api.ReportDetail.ClarifiedRow;
import org.dandang.petition.api.ReportDetail.Hands;
import org.dandang.petition.api.ReportDetail.InquiryRow;
import org.dandang.petition.api.ReportDetail.RecusalRow;
import org.dandang.petition.api.ReportDetail.RelatedRow;
import org.dandang.petition.api.ReportDetail.TalkRow;
import org.dandang.petition.api.ReportStep;
import org.dandang.petition.domain.Allegation;
import org.dandang.petition.domain.Clarification;
import org.dandang.petition.domain.Clarifications;
import org.dandang.petition.domain.Course;
import org.dandang.petition.domain.DeclaredRecusal;
import org.dandang.petition.domain.Inquiries;
import org.dandang.petition.domain.LetterOfInquiry;
import org.dandang.petition.domain.OpenSteps;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Talk;
import org.dandang.petition.domain.Talks;

/** Puts together what belongs to one report, with the names of all who signed. */
@ApplicationScoped
class ReportFile {
  private static final int MOST_ALIKE = 50;

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Inject Actor actor;
  @Inject Names names;
  @Inject TimesLeft times;
  @Inject CourseRows courses;
  @Inject Talks held;
  @Inject Inquiries inquiries;
  @Inject Clarifications clarified;

  ReportDetail of(Report report, PersonId me) {
    List<LetterOfInquiry> letters = letters(report);
    Optional<Course> course = Optional.ofNullable(em.find(Course.class, report.id().value()));
    List<Talk> talks = held.of(report.id());
    Map<PersonId, String> called = names.of(signers(report, letters, course, talks));
    return new ReportDetail(
        report.id(),
        report.version(),
        report.number(),
        report.kind(),
        report.channel(),
        report.isAnonymous(),
        report.receivedOn(),
        report.state(),
        report.isHandledBy(me),
        actor.is(Role.DISCIPLINE_REVIEWER) && report.reviewer().filter(me::equals).isPresent(),
        report.isToBePassed() && report.passing().on().isEmpty(),
        report.stageDue(),
        report.clock().map(times::of),
        report.disposal(),
        report.minutes(),
        hands(report, called),
        report.representatives(),
        report.source(),
        course.map(found -> courses.detail(found, called)),
        open(report, course, letters, talks, me),
        report.toldBy(),
        report.toldOn(),
        report.toldWith(),
        report.reopened(),
        report.recusals().stream().map(one -> row(one, called)).toList(),
        talks.stream().map(talk -> row(talk, report, called)).toList(),
        report.passing().ground(),
        report.passing().document(),
        report.passing().on(),
        report.objection(),
        report.original().flatMap(original -> related(em.find(Report.class, original.value()), me)),
        repeats(report, me),
        report.allegations().stream().map(allegation -> row(allegation, called)).toList(),
        letters.stream().map(letter -> row(letter, called)).toList(),
        clarifications(report).stream()
            .map(done -> new ClarifiedRow(done.id(), done.label().name(), done.state()))
            .toList(),
        report.steps());
  }

  List<LetterOfInquiry> letters(Report report) {
    return inquiries.of(report.id());
  }

  List<Clarification> clarifications(Report report) {
    return clarified.of(report.id());
  }

  List<RelatedRow> alike(Report report, PersonId me) {
    String same =
        report.subjects().isEmpty()
            ? "r.arrival.kind = :kind"
            : "exists (select a.id from Allegation a where a.report = r and a.subject in :subjects)";
    TypedQuery<Report> query =
        em.createQuery(
                "select r from Report r where r.id <> :report and r.receivedOn <= :on and "
                    + same
                    + " and "
                    + Own.REPORT
                    + " order by r.receivedOn desc, r.id",
                Report.class)
            .setParameter("report", report.id().value())
            .setParameter("on", report.receivedOn())
            .setParameter("me", me)
            .setMaxResults(MOST_ALIKE);
    if (report.subjects().isEmpty()) query.setParameter("kind", report.kind());
    else query.setParameter("subjects", report.subjects());
    return query.getResultStream().flatMap(other -> related(other, me).stream()).toList();
  }

  private List<RelatedRow> repeats(Report report, PersonId me) {
    return em.createQuery(
            "select r from Report r where r.route.original = :report order by r.receivedOn, r.id",
            Report.class)
        .setParameter("report", report.id().value())
        .getResultStream()
        .flatMap(repeat -> related(repeat, me).stream())
        .toList();
  }

  private static Optional<RelatedRow> related(Report other, PersonId me) {
    return other != null && other.answersTo(me)
        ? Optional.of(new RelatedRow(other.id(), other.number(), other.receivedOn(), other.state()))
        : Optional.empty();
  }

  private static Set<PersonId> signers(
      Report report, List<LetterOfInquiry> letters, Optional<Course> course, List<Talk> talks) {
    Set<PersonId> found = new HashSet<>(report.handlers());
    course.ifPresent(one -> one.opinions().forEach(opinion -> found.add(opinion.approvedBy())));
    talks.forEach(talk -> found.addAll(List.of(talk.talker(), talk.second())));
    report
        .recusals()
        .forEach(recusal -> found.addAll(List.of(recusal.person(), recusal.declaredBy())));
    Stream.of(
            report.registrar(),
            report.secondRecorder(),
            report.routedBy(),
            report.reviewer(),
            report.passing().by())
        .forEach(person -> person.ifPresent(found::add));
    report.allegations().forEach(allegation -> allegation.approvedBy().ifPresent(found::add));
    letters.forEach(letter -> found.add(letter.approvedBy()));
    return found;
  }

  private static Hands hands(Report report, Map<PersonId, String> called) {
    return new Hands(
        report.registrar().map(called::get),
        report.secondRecorder().map(called::get),
        report.routedBy().map(called::get),
        report.handlers().stream().map(person -> called.getOrDefault(person, "")).toList(),
        report.reviewer().map(called::get),
        report.passing().by().map(called::get));
  }

  private static AllegationRow row(Allegation allegation, Map<PersonId, String> called) {
    Optional<LocalDate> approvedOn = allegation.approvedOn();
    return new AllegationRow(
        allegation.number(),
        allegation.subject(),
        allegation.label().name(),
        allegation.label().unitName(),
        allegation.issue(),
        allegation.finding(),
        allegation.grounds(),
        allegation.untruePart(),
        allegation.prefectureApproval(),
        allegation.approvalLevel(),
        allegation.prefectureApprovedOn(),
        allegation.isApproved(),
        allegation.approvedBy().map(called::get),
        approvedOn);
  }

  /** Letters and talks open steps of their own. */
  private List<ReportStep> open(
      Report report,
      Optional<Course> course,
      List<LetterOfInquiry> letters,
      List<Talk> talks,
      PersonId me) {
    List<ReportStep> open =
        new ArrayList<>(OpenSteps.of(report, course, me, actor.is(Role.DISCIPLINE_REVIEWER)));
    if (report.isVoided() || !report.isHandledBy(me)) return open;
    if (letters.stream().anyMatch(one -> one.servedOn().isPresent() && one.repliedOn().isEmpty()))
      open.add(ReportStep.REPLY);
    if (letters.stream().anyMatch(one -> one.repliedOn().isPresent() && one.outcome().isEmpty()))
      open.add(ReportStep.ASSESS);
    if (talks.stream().anyMatch(one -> one.readOn().isEmpty())) open.add(ReportStep.READ_BACK);
    return open;
  }

  private static RecusalRow row(DeclaredRecusal recusal, Map<PersonId, String> called) {
    return new RecusalRow(
        recusal.person(),
        called.getOrDefault(recusal.person(), ""),
        recusal.ground(),
        called.getOrDefault(recusal.declaredBy(), ""),
        recusal.on());
  }

  private static TalkRow row(Talk talk, Report report, Map<PersonId, String> called) {
    return new TalkRow(
        talk.id(),
        talk.allegation(),
        report.allegation(talk.allegation()).label().name(),
        called.getOrDefault(talk.talker(), ""),
        called.getOrDefault(talk.second(), ""),
        talk.place(),
        talk.heldOn(),
        talk.readOn());
  }

  private InquiryRow row(LetterOfInquiry letter, Map<PersonId, String> called) {
    return new InquiryRow(
        letter.id(),
        letter.version(),
        letter.allegation(),
        letter.text(),
        called.getOrDefault(letter.approvedBy(), ""),
        letter.sentOn(),
        letter.servedOn(),
        letter.receipt(),
        letter.clock().map(times::of),
        letter.replyDue(),
        letter.repliedOn(),
        letter.reply(),
        letter.countersigner(),
        letter.outcome());
  }
}
