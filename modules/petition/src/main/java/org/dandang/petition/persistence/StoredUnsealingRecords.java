package org.dandang.petition.persistence;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.UnsealingDetail;
import org.dandang.petition.api.UnsealingDetail.LookRow;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingRecords;
import org.dandang.petition.api.UnsealingRow;
import org.dandang.petition.api.UnsealingState;
import org.dandang.petition.domain.Look;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Unsealing;

/** Who asked to see what and looked how often, as the report's own right lets see. */
@ApplicationScoped
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class StoredUnsealingRecords implements UnsealingRecords {
  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Inject Actor actor;
  @Inject Names names;
  @Inject Clock clock;

  @Override
  public Listing<UnsealingRow> list(ListQuery query) {
    Listing<UnsealingRow> found =
        ListReader.of(
                em,
                UnsealingRow.class,
                "select new org.dandang.petition.api.UnsealingRow(u.id, r.number, u.part,"
                    + " u.purpose, u.state, u.requestedAt, u.until,"
                    + " (select count(l.id) from Look l where l.unsealing = u))"
                    + " from Unsealing u, Report r",
                "u.id")
            .where("u.report = r.id and " + Own.REPORT, Map.of("me", Own.me(actor)))
            .contains("number", "r.number")
            .oneOf("state", "u.state", UnsealingState.class)
            .oneOf("part", "u.part", SealedPart.class)
            .sort("number", "r.number")
            .sort("state", "u.state")
            .sort("requestedAt", "u.requestedAt")
            .sort("until", "u.until")
            .order("u.requestedAt desc")
            .read(query);
    Instant now = clock.instant();
    return new Listing<>(
        found.rows().stream().map(row -> row.at(now)).toList(), found.total(), found.capped());
  }

  @Override
  @Permits(
      value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
      sensitive = true)
  public UnsealingDetail get(UnsealingId id) {
    PersonId me = Own.me(actor);
    Unsealing found = em.find(Unsealing.class, id.value());
    if (found == null) throw new NotFound("unsealing");
    Report report = em.find(Report.class, found.report().value());
    if (!report.answersTo(me)) throw new NotFound("unsealing");
    return detail(found, report, me);
  }

  private UnsealingDetail detail(Unsealing found, Report report, PersonId me) {
    UnsealingState state = found.state(clock.instant());
    Map<PersonId, String> called =
        names.of(
            Stream.concat(
                    Stream.of(found.requester()),
                    Stream.concat(
                        found.decidedBy().stream(), found.looks().stream().map(Look::viewer)))
                .toList());
    return new UnsealingDetail(
        found.id(),
        found.version(),
        found.report(),
        report.number(),
        found.part(),
        found.purpose(),
        found.reason(),
        state,
        called.getOrDefault(found.requester(), ""),
        found.requestedAt(),
        found.decidedBy().map(person -> called.getOrDefault(person, "")),
        found.decidedAt(),
        found.refusal(),
        found.until(),
        found.endedAt(),
        state == UnsealingState.REQUESTED
            && actor.is(DISCIPLINE_REVIEWER)
            && !report.isHandledBy(me),
        state == UnsealingState.GRANTED && me.equals(found.requester()),
        found.looks().stream()
            .map(look -> new LookRow(called.getOrDefault(look.viewer(), ""), look.at()))
            .toList());
  }
}
