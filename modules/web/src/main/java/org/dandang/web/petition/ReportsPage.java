package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.ReportRow;
import org.dandang.petition.api.ReportState;
import org.dandang.web.frame.ListPage;

/** The reports that answer to the actor. */
@Named
@ViewScoped
public class ReportsPage extends ListPage<ReportRow> {
  @Inject PetitionRecords records;

  @Override
  protected Listing<ReportRow> list(ListQuery query) {
    return records.list(query);
  }

  /** Confidential files are not taken home. */
  @Override
  public boolean isExportable() {
    return false;
  }

  /** The rule behind the day by which something is due. */
  public String rule(ReportRow row) {
    return DueRule.of(row.kind(), row.state(), row.notice());
  }

  public List<ReportState> getStates() {
    return List.of(ReportState.values());
  }

  public List<ReportKind> getKinds() {
    return List.of(ReportKind.values());
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }
}
