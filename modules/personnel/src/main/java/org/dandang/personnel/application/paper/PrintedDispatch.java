package org.dandang.personnel.application.paper;

import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Letterhead;
import org.dandang.kernel.desk.Papers;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.dispatch.DispatchDetail;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchRecords;
import org.dandang.personnel.api.paper.DispatchPapers;

@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER},
    sensitive = true)
class PrintedDispatch implements DispatchPapers {
  @Inject DispatchRecords records;
  @Inject UnitDirectory units;
  @Inject Letterhead head;
  @Inject Banner banner;
  @Inject Papers papers;

  @Override
  public byte[] word(DispatchId dispatch) {
    return papers.word(notice(dispatch));
  }

  @Override
  public byte[] pdf(DispatchId dispatch) {
    return papers.pdf(notice(dispatch));
  }

  private Papers.Paper notice(DispatchId id) {
    DispatchDetail sent = records.get(id);
    Office office = Office.of(units.county(sent.begin()).name(), head);
    return DispatchNotice.of(sent, office, banner.text());
  }
}
