package org.dandang.personnel.domain.person;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Who is in the file already takes a leading post by the procedure of appointment only. */
public final class LeadingPostByAppointment extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public LeadingPostByAppointment(PersonId person) {
    super("personnel.leading-post-by-appointment", person);
  }
}
