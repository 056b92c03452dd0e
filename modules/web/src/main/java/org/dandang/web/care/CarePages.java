package org.dandang.web.care;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Who opens which page. */
@ApplicationScoped
class CarePages implements PageTable {
  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu(
            "/care/heartTalks.xhtml", CARE_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR),
        PageRight.menu(
            "/care/roleSwaps.xhtml", CARE_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR),
        PageRight.menu(
            "/care/supportGroups.xhtml",
            CARE_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR),
        PageRight.menu(
            "/care/difficulties.xhtml", CARE_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR),
        PageRight.inner(
            "/care/heartTalk.xhtml", CARE_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR),
        PageRight.inner(
            "/care/roleSwap.xhtml", CARE_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR),
        PageRight.inner(
            "/care/supportGroup.xhtml", CARE_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR),
        PageRight.inner(
            "/care/difficulty.xhtml", CARE_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR));
  }
}
