package org.dandang.web.training;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Who opens which page. */
@ApplicationScoped
class TrainingPages implements PageTable {
  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu(
            "/training/classes.xhtml",
            TRAINING_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR),
        PageRight.menu(
            "/training/attendances.xhtml",
            TRAINING_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR),
        PageRight.menu(
            "/training/partyDays.xhtml",
            TRAINING_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR),
        PageRight.menu(
            "/training/lifeMeetings.xhtml",
            TRAINING_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR),
        PageRight.menu(
            "/training/routes.xhtml",
            TRAINING_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR),
        PageRight.inner(
            "/training/class.xhtml",
            TRAINING_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR),
        PageRight.inner(
            "/training/partyDay.xhtml",
            TRAINING_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR),
        PageRight.inner(
            "/training/lifeMeeting.xhtml",
            TRAINING_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR),
        PageRight.inner(
            "/training/route.xhtml",
            TRAINING_OFFICER,
            UNIT_LIAISON,
            COUNTY_LEADER,
            OVERVIEW_EDITOR));
  }
}
