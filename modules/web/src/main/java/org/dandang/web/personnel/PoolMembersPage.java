package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Onward;
import org.dandang.personnel.api.pool.Outcome;
import org.dandang.personnel.api.pool.PoolMemberRow;
import org.dandang.personnel.api.pool.PoolMembers;
import org.dandang.personnel.api.pool.PoolRecords;
import org.dandang.web.frame.Chunks;
import org.dandang.web.frame.Chunks.Chunk;
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

  /** A pool by rule may hold a good part of the county: an export walks along its index. */
  @Override
  protected Chunks<PoolMemberRow> all(ListQuery asked) {
    if (!asked.sort().isEmpty()) return super.all(asked);
    ListQuery chunk = asked.page(0, ListQuery.EXPORT_CHUNK).countedTo(0);
    return Chunks.walk(
        place -> {
          Onward<PoolMemberRow> page = members.after(chunk, place);
          return new Chunk<>(page.page().rows(), page.next());
        });
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
