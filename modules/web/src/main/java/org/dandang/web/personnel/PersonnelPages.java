package org.dandang.web.personnel;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.COMMITTEE_CLERK;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.kernel.actor.Role;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Who opens what of personnel: exactly those whom the doors behind the pages let in. */
@ApplicationScoped
class PersonnelPages implements PageTable {
  private static final Role[] READERS = {
    PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON
  };
  private static final Role[] COUNTY = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER};
  private static final Role[] LEDGER = {
    PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, COMMITTEE_CLERK
  };

  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu("/personnel/own.xhtml", CADRE),
        PageRight.menu("/personnel/cadres.xhtml", READERS).under("files"),
        PageRight.menu("/personnel/eligible.xhtml", COUNTY).under("files"),
        PageRight.inner("/personnel/cadre.xhtml", READERS),
        PageRight.inner("/personnel/form.xhtml", PERSONNEL_OFFICER, ORGANISATION_REVIEWER),
        PageRight.inner("/personnel/fillForm.xhtml", PERSONNEL_OFFICER),
        PageRight.menu("/personnel/forms.xhtml", PERSONNEL_OFFICER).under("files"),
        PageRight.inner("/personnel/formPreview.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/correct.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/recognise.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/telephone.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/materials.xhtml", PERSONNEL_OFFICER),
        PageRight.menu("/personnel/corrections.xhtml", PERSONNEL_OFFICER).under("files"),
        PageRight.inner("/personnel/correction.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/merge.xhtml", PERSONNEL_OFFICER),
        PageRight.menu("/personnel/intakes.xhtml", PERSONNEL_OFFICER).under("files"),
        PageRight.inner("/personnel/tableUpload.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/tableCheck.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/intake.xhtml", PERSONNEL_OFFICER),
        PageRight.menu("/personnel/warnings.xhtml", PERSONNEL_OFFICER, ORGANISATION_REVIEWER)
            .under("files"),
        PageRight.menu("/personnel/yearEnd.xhtml", COUNTY).under("files"),
        PageRight.menu("/personnel/units.xhtml", READERS).under("structure"),
        PageRight.inner("/personnel/unit.xhtml", READERS),
        PageRight.menu("/personnel/chart.xhtml", READERS).under("structure"),
        PageRight.menu("/personnel/posts.xhtml", READERS).under("structure"),
        PageRight.inner("/personnel/newPost.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/amendPost.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/cultivate.xhtml", PERSONNEL_OFFICER),
        PageRight.menu("/personnel/staffing.xhtml", READERS).under("structure"),
        PageRight.inner("/personnel/post.xhtml", READERS),
        PageRight.menu("/personnel/pools.xhtml", READERS).under("reserve"),
        PageRight.inner("/personnel/pool.xhtml", READERS),
        PageRight.inner("/personnel/poolMembers.xhtml", READERS),
        PageRight.inner("/personnel/newPool.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/changePool.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/poolPeople.xhtml", PERSONNEL_OFFICER),
        PageRight.menu("/personnel/matchings.xhtml", COUNTY).under("reserve"),
        PageRight.inner("/personnel/matching.xhtml", COUNTY),
        PageRight.inner("/personnel/match.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/compare.xhtml", COUNTY),
        PageRight.inner("/personnel/fitness.xhtml", ORGANISATION_REVIEWER),
        PageRight.menu("/personnel/dispatches.xhtml", READERS).under("reserve"),
        PageRight.inner("/personnel/dispatch.xhtml", READERS),
        PageRight.inner("/personnel/sendVeteran.xhtml", PERSONNEL_OFFICER),
        PageRight.menu("/personnel/appointmentBoard.xhtml", LEDGER).under("selection"),
        PageRight.inner("/personnel/openMotion.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/step.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/discussion.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/amendChange.xhtml", PERSONNEL_OFFICER),
        PageRight.menu("/personnel/procedureMatrix.xhtml", LEDGER).under("selection"),
        PageRight.menu("/personnel/appointments.xhtml", LEDGER).under("selection"),
        PageRight.inner("/personnel/appointment.xhtml", LEDGER),
        PageRight.inner(
            "/personnel/noticeObjections.xhtml", PERSONNEL_OFFICER, ORGANISATION_REVIEWER),
        PageRight.inner("/personnel/changeAppeal.xhtml", PERSONNEL_OFFICER, ORGANISATION_REVIEWER),
        PageRight.menu("/personnel/notifiedBars.xhtml", PERSONNEL_OFFICER).under("selection"),
        PageRight.menu("/personnel/assessments.xhtml", READERS).under("selection"),
        PageRight.inner("/personnel/assessmentOpen.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/assessmentGrade.xhtml", PERSONNEL_OFFICER),
        PageRight.inner("/personnel/assessmentClose.xhtml", PERSONNEL_OFFICER),
        PageRight.inner(
            "/personnel/excellentObjections.xhtml", PERSONNEL_OFFICER, ORGANISATION_REVIEWER),
        PageRight.inner("/personnel/assessment.xhtml", READERS));
  }
}
