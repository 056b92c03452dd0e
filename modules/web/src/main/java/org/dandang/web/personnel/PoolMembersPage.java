package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.pool.Outcome;
import org.dandang.personnel.api.pool.PoolMemberRow;
import org.dandang.personnel.api.pool.PoolMembers;
import org.dandang.personnel.api.pool.PoolRecords;
import org.dandang.web.frame.ListPage;

/** Who is or was in the pools, with why they came and went, as of any day. */
@Named
@ViewScoped
public class PoolMembersPage extends ListPage<PoolMemberRow> {
  @Inject PoolMembers members;
  @Inject PoolRecords pools;

  @Override
  protected Listing<PoolMemberRow> list(ListQuery query) {
    return members.list(query);
  }

  public List<Choice> getPools() {
    return pools.list(ListQuery.first(Listing.CAP)).rows().stream()
        .map(pool -> Choice.of(pool.id().toString(), pool.name()))
        .toList();
  }

  public List<Outcome> getOutcomes() {
    return List.of(Outcome.values());
  }
}
