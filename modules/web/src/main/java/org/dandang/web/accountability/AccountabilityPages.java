package org.dandang.web.accountability;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Who opens which page; what is on it answers to the file's own right besides. */
@ApplicationScoped
class AccountabilityPages implements PageTable {
  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu(
            "/accountability/cases.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER),
        PageRight.menu(
            "/accountability/caseIntake.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            DISCIPLINE_REVIEWER),
        PageRight.menu(
            "/accountability/consultations.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER),
        PageRight.menu(
            "/accountability/talks.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER),
        PageRight.menu(
            "/accountability/tolerances.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER),
        PageRight.menu(
            "/accountability/coverage.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER),
        PageRight.menu("/accountability/clearances.xhtml", DISCIPLINE_REVIEWER),
        PageRight.inner("/accountability/clearance.xhtml", DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/case.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/caseStep.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/holdConsultation.xhtml", CASE_MANAGER, DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/consultation.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/giveMeasure.xhtml", ACCOUNTABILITY_OFFICER, DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/measureStep.xhtml", ACCOUNTABILITY_OFFICER, DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/measure.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/toleranceAppeal.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/applyTolerance.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/toleranceStep.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            DISCIPLINE_REVIEWER),
        PageRight.inner(
            "/accountability/tolerance.xhtml",
            ACCOUNTABILITY_OFFICER,
            CASE_MANAGER,
            TRIAL_OFFICER,
            DISCIPLINE_REVIEWER));
  }
}
