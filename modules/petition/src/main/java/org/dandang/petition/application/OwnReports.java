package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Reports;

/**
 * Reports as far as they answer to the actor: for whoever has no part in one it is not there. An
 * actor without a person is a loader that enters paper files.
 */
@ApplicationScoped
class OwnReports {
  static final long ANY = -1;

  private Reports reports;
  private Actor actor;

  protected OwnReports() {}

  @Inject
  OwnReports(Reports reports, Actor actor) {
    this.reports = reports;
    this.actor = actor;
  }

  Report get(ReportId id, long seen) {
    Report report = reports.get(id, ANY);
    if (!actor.person().map(report::answersTo).orElse(true)) throw new NotFound("report");
    return seen == ANY ? report : reports.get(id, seen);
  }

  Report get(ReportId id) {
    return get(id, ANY);
  }
}
