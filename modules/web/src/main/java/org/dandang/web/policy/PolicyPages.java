package org.dandang.web.policy;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.POLICY_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Who opens which page. */
@ApplicationScoped
class PolicyPages implements PageTable {
  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu(
            "/policy/documents.xhtml",
            POLICY_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR,
            CADRE),
        PageRight.inner(
            "/policy/document.xhtml",
            POLICY_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR,
            CADRE));
  }
}
