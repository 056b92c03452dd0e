package org.dandang.accountability.application;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseDetail.DispositionRow;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CasePaper;
import org.dandang.accountability.api.CasePapers;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.Ladder;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.CaseVolumes;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Format;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.UnitDirectory;

/** Prints what the case's own right lets see; every printing is in the audit log. */
@ApplicationScoped
@Permits(
    value = {ACCOUNTABILITY_OFFICER, CASE_MANAGER, TRIAL_OFFICER, DISCIPLINE_REVIEWER},
    sensitive = true)
class PrintedCases implements CasePapers {
  @Inject AccountabilityFiles files;
  @Inject LeavesOfCase leaves;
  @Inject UnitDirectory units;
  @Inject BusinessDay business;
  @Inject Papers papers;
  @Inject CaseVolumes volumes;
  @Inject Banner mark;

  @Override
  public byte[] slip(CaseId id, Format format) {
    return papers.print(form(files.get(id)).slip(mark.text()), format);
  }

  @Override
  public byte[] print(CaseId id, CasePaper paper, PersonId person, Ladder ladder, Format format) {
    CaseDetail file = files.get(id);
    DispositionRow matter =
        file.dispositions().stream()
            .filter(row -> row.person().equals(person) && row.ladder() == ladder)
            .findFirst()
            .orElseThrow(() -> new NotFound("decision"));
    return papers.print(form(file).print(paper, matter, mark.text()), format);
  }

  @Override
  public byte[] contents(CaseId id, Format format) {
    CaseDetail file = files.get(id);
    if (file.state() != CaseState.CONCLUDED && file.state() != CaseState.DROPPED)
      throw new NotFound("contents");
    CaseVolumes.Volume volume =
        new CaseVolumes.Volume(file.number(), leaves.of(file, county()), "", mark.text());
    return format == Format.PDF ? volumes.pdf(volume) : volumes.word(volume);
  }

  private CasePaperForm form(CaseDetail file) {
    return new CasePaperForm(file, county());
  }

  private String county() {
    return units.county(business.today()).name();
  }
}
