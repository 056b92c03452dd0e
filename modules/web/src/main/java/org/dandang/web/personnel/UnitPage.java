package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.unit.TeamMember;
import org.dandang.personnel.api.unit.UnitDetail;
import org.dandang.personnel.api.unit.UnitRecords;
import org.dandang.personnel.api.unit.UnitRow;
import org.dandang.web.frame.FilePage;

/** One unit: who leads it, what stands below it, what became of it. */
@Named
@ViewScoped
public class UnitPage extends FilePage<UnitDetail> {
  @Inject UnitRecords records;

  private transient List<UnitRow> below;
  private transient List<TeamMember> team;

  @Override
  protected UnitDetail read(long id) {
    return records.get(new UnitId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new UnitId(id));
  }

  public List<TeamMember> getTeam() {
    if (team == null) team = records.team(getFile().id());
    return team;
  }

  /** Units directly below, in official order. */
  public List<UnitRow> getBelow() {
    if (below == null) {
      Map<String, String> parent = Map.of("parent", Long.toString(getId()));
      below = records.list(new ListQuery(parent, List.of(), 0, Listing.CAP)).rows();
    }
    return below;
  }
}
