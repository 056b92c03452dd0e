package org.dandang.web.frame;

import static org.dandang.kernel.actor.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;

/**
 * Every export passes this door before a row leaves: the audit log then knows who took which list.
 * What is in the list is decided by the list's own door, chunk by chunk.
 */
@ApplicationScoped
public class ExportRegister {
  @Inject Actor actor;

  /** Returns who takes it, for the foot of the sheet. */
  @Permits(
      value = {
        PERSONNEL_OFFICER,
        TRAINING_OFFICER,
        COMMENDATION_OFFICER,
        CARE_OFFICER,
        POLICY_OFFICER,
        ORGANISATION_REVIEWER,
        OVERVIEW_EDITOR,
        COUNTY_LEADER,
        COMMITTEE_CLERK,
        UNIT_LIAISON,
        SECURITY_ADMINISTRATOR,
        AUDIT_ADMINISTRATOR
      },
      sensitive = true)
  public String announce(URI list) {
    return actor.name();
  }
}
