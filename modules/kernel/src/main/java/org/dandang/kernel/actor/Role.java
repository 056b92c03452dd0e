package org.dandang.kernel.actor;

/**
 * What an account may be; names, half and meaning in words stand in the table of roles (access).
 */
public enum Role {
  PERSONNEL_OFFICER(Half.ORGANISATION),
  TRAINING_OFFICER(Half.ORGANISATION),
  COMMENDATION_OFFICER(Half.ORGANISATION),
  CARE_OFFICER(Half.ORGANISATION),
  POLICY_OFFICER(Half.ORGANISATION),
  ORGANISATION_REVIEWER(Half.ORGANISATION),
  OVERVIEW_EDITOR(Half.ORGANISATION),
  PETITION_HANDLER(Half.DISCIPLINE),
  CASE_MANAGER(Half.DISCIPLINE),
  ACCOUNTABILITY_OFFICER(Half.DISCIPLINE),
  TRIAL_OFFICER(Half.DISCIPLINE),
  DISCIPLINE_REVIEWER(Half.DISCIPLINE),
  COUNTY_LEADER(Half.BOTH),
  COMMITTEE_CLERK(Half.BOTH),
  UNIT_LIAISON(Half.ORGANISATION),
  CADRE(Half.BOTH),
  INTEGRATOR(Half.BOTH),
  SYSTEM_ADMINISTRATOR(Half.NEITHER),
  SECURITY_ADMINISTRATOR(Half.NEITHER),
  AUDIT_ADMINISTRATOR(Half.NEITHER);

  /** Which half of the county's work a role belongs to; administrators see no business at all. */
  public enum Half {
    ORGANISATION,
    DISCIPLINE,
    BOTH,
    NEITHER
  }

  private final Half half;

  Role(Half half) {
    this.half = half;
  }

  public Half half() {
    return half;
  }
}
