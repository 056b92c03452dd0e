package org.dandang.web.commendation;

import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.kernel.actor.Role;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Who may open which page of commendation. */
@ApplicationScoped
class CommendationPages implements PageTable {
  private static final Role[] READERS = {
    COMMENDATION_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, OVERVIEW_EDITOR, UNIT_LIAISON
  };

  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu("/commendation/programmes.xhtml", READERS),
        PageRight.menu("/commendation/nominations.xhtml", READERS),
        PageRight.menu("/commendation/awards.xhtml", READERS),
        PageRight.inner("/commendation/programme.xhtml", READERS),
        PageRight.inner("/commendation/nomination.xhtml", READERS),
        PageRight.inner(
            "/commendation/nomineeObjections.xhtml", COMMENDATION_OFFICER, ORGANISATION_REVIEWER),
        PageRight.inner("/commendation/award.xhtml", READERS));
  }
}
