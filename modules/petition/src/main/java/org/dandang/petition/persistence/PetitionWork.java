package org.dandang.petition.persistence;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.MessageKind;
import org.dandang.petition.api.ProtectionState;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.api.UnsealingState;
import org.dandang.petition.domain.Report;

/** Reports of one's own whose clock runs; the number says which, never what it is about. */
@ApplicationScoped
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class PetitionWork implements WorkItemSource {
  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public List<WorkItem> waiting(LocalDate today, int limit) {
    if (actor.person().isEmpty()) return List.of();
    if (!actor.is(PETITION_HANDLER) && !actor.is(DISCIPLINE_REVIEWER)) return List.of();
    return Stream.of(
            unsealings(limit),
            protections(limit),
            fromThePortal(limit),
            reports(limit),
            letters(limit))
        .flatMap(items -> items)
        .sorted(Comparator.comparing(item -> item.due().orElse(LocalDate.MIN)))
        .limit(limit)
        .toList();
  }

  private Stream<WorkItem> reports(int limit) {
    return em.createQuery(
            "select r from Report r where r.due is not null and r.standing.voided = false and "
                + Own.REPORT
                + " order by r.due, r.id",
            Report.class)
        .setParameter("me", Own.me(actor))
        .setMaxResults(limit)
        .getResultStream()
        .map(report -> item("petition.work." + kind(report), report, report.due(), rule(report)));
  }

  private Stream<WorkItem> letters(int limit) {
    return em.createQuery(
            "select r.number, r.id, i.replyDue from LetterOfInquiry i, Report r"
                + " where i.report = r.id and i.repliedOn is null and i.replyDue is not null and "
                + Own.REPORT
                + " order by i.replyDue, r.id",
            Object[].class)
        .setParameter("me", Own.me(actor))
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row ->
                new WorkItem(
                    "petition",
                    "petition.work.reply",
                    (String) row[0],
                    "/petition/report.xhtml?id=" + row[1],
                    Optional.of((LocalDate) row[2]),
                    Optional.of("JD-28")));
  }

  /** What waits to be opened and registered, and what somebody wrote who has no answer yet. */
  private Stream<WorkItem> fromThePortal(int limit) {
    Stream<Report> unread =
        portal(
            "r.registrar = :me and r.state = :received and not exists"
                + " (select a.id from Allegation a where a.report = r)",
            limit,
            Map.of("received", ReportState.RECEIVED));
    Stream<Report> unanswered =
        portal(
            "exists (select m.id from Message m where m.report = r.id and m.kind <> :answer"
                + " and not exists (select n.id from Message n where n.report = r.id"
                + " and n.kind = :answer and n.id > m.id))",
            limit,
            Map.of("answer", MessageKind.ANSWER));
    return Stream.concat(
        unread.map(report -> portalItem("petition.work.portal", report)),
        unanswered.map(report -> portalItem("petition.work.message", report)));
  }

  private Stream<Report> portal(String which, int limit, Map<String, Object> values) {
    TypedQuery<Report> query =
        em.createQuery(
                "select r from Report r where r.channel = :portal and r.standing.voided = false"
                    + " and r.passing.on is null and "
                    + which
                    + " and "
                    + Own.REPORT
                    + " order by r.receivedOn, r.id",
                Report.class)
            .setParameter("portal", Channel.PORTAL)
            .setParameter("me", Own.me(actor))
            .setMaxResults(limit);
    values.forEach(query::setParameter);
    return query.getResultStream();
  }

  private static WorkItem portalItem(String kind, Report report) {
    return new WorkItem(
        "petition",
        kind,
        report.number(),
        "/petition/portalPost.xhtml?id=" + report.id().value(),
        Optional.empty(),
        Optional.empty());
  }

  /** Requests to unseal that wait for the reviewer. */
  private Stream<WorkItem> unsealings(int limit) {
    if (!actor.is(DISCIPLINE_REVIEWER)) return Stream.of();
    return em.createQuery(
            "select r.number, u.id from Unsealing u, Report r where u.report = r.id"
                + " and u.state = :asked and r.clue.reviewer = :me and "
                + Own.REPORT
                + " order by u.requestedAt",
            Object[].class)
        .setParameter("asked", UnsealingState.REQUESTED)
        .setParameter("me", Own.me(actor))
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row ->
                new WorkItem(
                    "petition",
                    "petition.work.unseal",
                    (String) row[0],
                    "/petition/unsealing.xhtml?id=" + row[1],
                    Optional.empty(),
                    Optional.empty()));
  }

  /** Requests for protection that wait for the reviewer, and alerts that he alone sees. */
  private Stream<WorkItem> protections(int limit) {
    if (!actor.is(DISCIPLINE_REVIEWER)) return Stream.of();
    return em.createQuery(
            "select r.number, p.id, p.due, p.state from Protection p, Report r"
                + " where p.report = r.id and r.clue.reviewer = :me and (p.state = :asked or exists"
                + " (select a.id from Alert a where a.protection = p and a.assessedOn is null)) and "
                + Own.REPORT
                + " order by p.id",
            Object[].class)
        .setParameter("me", Own.me(actor))
        .setParameter("asked", ProtectionState.ASKED)
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row ->
                new WorkItem(
                    "petition",
                    row[3] == ProtectionState.ASKED
                        ? "petition.work.protect"
                        : "petition.work.alert",
                    (String) row[0],
                    "/petition/protection.xhtml?id=" + row[1],
                    Optional.ofNullable((LocalDate) row[2]),
                    Optional.of("JJ-49x")));
  }

  private static WorkItem item(String kind, Report report, Optional<LocalDate> due, String rule) {
    return new WorkItem(
        "petition",
        kind,
        report.number(),
        "/petition/report.xhtml?id=" + report.id().value(),
        due,
        Optional.of(rule));
  }

  private static String kind(Report report) {
    if (report.kind().isGeneral()) return "general";
    if (report.isToBeTold() && report.due().equals(report.toldBy())) return "notice";
    return switch (report.state()) {
      case SENT_UP, SENT_DOWN -> "pass";
      case IN_HANDLING -> "report";
      case CLUE_OPEN -> "opinion";
      case CONCLUDED -> "feedback";
      default -> "notice";
    };
  }

  private static String rule(Report report) {
    if (report.kind().isGeneral()) return "XF-22a";
    if (report.isToBeTold() && report.due().equals(report.toldBy())) return "JJ-26";
    return switch (report.state()) {
      case IN_HANDLING -> "JD-29";
      case SENT_UP -> "JJ-15a";
      case SENT_DOWN -> "JJ-16";
      case CLUE_OPEN -> "JD-21";
      case CONCLUDED -> "JJ-27";
      default -> "JJ-26";
    };
  }
}
