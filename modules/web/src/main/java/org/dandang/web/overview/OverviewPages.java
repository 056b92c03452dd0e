package org.dandang.web.overview;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.kernel.actor.Role;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Who may open which page of the overview. */
@ApplicationScoped
class OverviewPages implements PageTable {
  private static final Role[] READERS = {COUNTY_LEADER, OVERVIEW_EDITOR, ORGANISATION_REVIEWER};

  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu("/overview/overview.xhtml", READERS),
        PageRight.menu("/overview/versions.xhtml", READERS),
        PageRight.inner("/overview/records.xhtml", READERS),
        PageRight.inner("/overview/comparison.xhtml", READERS),
        PageRight.menu("/overview/draft.xhtml", OVERVIEW_EDITOR));
  }
}
