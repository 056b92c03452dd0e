package org.dandang.web.office;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.COMMITTEE_CLERK;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Everybody has a desk; meetings are the clerk's, numbers of whoever issues papers. */
@ApplicationScoped
class OfficePages implements PageTable {
  /** Who may sit at a seat: everybody with work of an office, no administrator and no machine. */
  private static final Role[] SEATED =
      Arrays.stream(Role.values())
          .filter(role -> role.half() != Role.Half.NEITHER)
          .filter(role -> role != Role.CADRE && role != Role.INTEGRATOR)
          .toArray(Role[]::new);

  /**
   * Whether somebody has work of an office at all; a cadre who only reads the own file has none.
   */
  static boolean isSeated(Actor actor) {
    return Arrays.stream(SEATED).anyMatch(actor::is);
  }

  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu("/office/desk.xhtml", Role.values()),
        PageRight.menu("/office/meetings.xhtml", COMMITTEE_CLERK, COUNTY_LEADER),
        PageRight.inner("/office/meeting.xhtml", COMMITTEE_CLERK, COUNTY_LEADER),
        PageRight.menu("/office/seats.xhtml", COMMITTEE_CLERK),
        PageRight.inner("/office/seat.xhtml", SEATED),
        PageRight.inner(
            "/office/number.xhtml",
            PERSONNEL_OFFICER,
            COMMENDATION_OFFICER,
            CASE_MANAGER,
            ACCOUNTABILITY_OFFICER,
            COMMITTEE_CLERK),
        PageRight.menu(
            "/office/numbers.xhtml",
            PERSONNEL_OFFICER,
            COMMENDATION_OFFICER,
            CASE_MANAGER,
            ACCOUNTABILITY_OFFICER,
            COMMITTEE_CLERK));
  }
}
