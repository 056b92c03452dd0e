package org.dandang.accountability.persistence;

import java.util.Map;

/** What each figure counts, as one condition, and whose page opens it for whom. */
final class Conditions {
  /**
   * @param own the numbers of the files that answer to the actor
   */
  record Figure(String select, String page, String own) {}

  private static final String OWN_CASES = "select c.id from CaseFile c where " + Own.CASE;
  private static final String OWN_TOLERANCES =
      "select t.id from Tolerance t where " + Own.TOLERANCE;
  private static final String CASE_PAGE = "/accountability/case.xhtml?id=";
  private static final String TOLERANCE_PAGE = "/accountability/tolerance.xhtml?id=";

  /** A tolerance in force that grants the effect; the proposal stood before its application. */
  private static final String BY_TOLERANCE =
      " join accountability_tolerance t on t.id = g.tolerance_id and not t.voided"
          + " and t.determination in ('TOLERATED', 'PARTLY') ";

  private static final String FROM_DISPOSITION =
      " from accountability_disposition d"
          + " join accountability_case_subject s on s.id = d.subject_id"
          + " join accountability_case c on c.id = s.case_id and not c.voided"
          + " join accountability_grant g on g.id = d.grant_id"
          + BY_TOLERANCE
          + " where d.ladder = 'PARTY' and d.frozen_on <= t.applied_on"
          + " and d.decided_on between :since and :until and ";

  static final Map<String, Figure> BY_KEY =
      Map.of(
          "reduced_sanctions",
          new Figure(
              "select c.id, c.number as label, s.unit_id, s.label_unit as unit_name,"
                  + " d.decided_on as happened, c.id as page_id"
                  + FROM_DISPOSITION
                  + "g.effect = 'LIGHTER_SANCTION' and d.outcome = 'SANCTIONED'"
                  + " and d.final_step < d.proposed_step",
              CASE_PAGE,
              OWN_CASES),
          "exempted_sanctions",
          new Figure(
              "select s.person_id as id, s.label_name as label, s.unit_id,"
                  + " s.label_unit as unit_name, d.decided_on as happened, c.id as page_id"
                  + FROM_DISPOSITION
                  + "g.effect = 'EXEMPTION' and d.outcome = 'EXEMPTED'"
                  + " and d.decision_document is not null",
              CASE_PAGE,
              OWN_CASES),
          "first_form_talks",
          new Figure(
              "select m.person_id as id, m.label_name as label, m.unit_id,"
                  + " m.label_unit as unit_name, m.given_on as happened, t.id as page_id"
                  + " from accountability_measure m"
                  + " join accountability_grant g on g.id = m.grant_id"
                  + " and g.effect = 'FIRST_FORM_INSTEAD'"
                  + BY_TOLERANCE
                  + " where not m.voided and m.kind = 'REMINDER_TALK'"
                  + " and m.given_on between :since and :until",
              TOLERANCE_PAGE,
              OWN_TOLERANCES),
          "promoted_after_admonition",
          new Figure(
              "select a.person_id as id, a.label_name as label, a.unit_id,"
                  + " a.label_unit as unit_name, a.effective_on as happened, t.id as page_id"
                  + " from accountability_later_appointment a"
                  + " join accountability_measure m on m.id = a.measure_id and not m.voided"
                  + " and coalesce(m.effect_until, m.given_on) < a.effective_on"
                  + " join accountability_grant g on g.id = a.grant_id"
                  + " and g.effect = 'APPOINTMENT_NOT_AFFECTED'"
                  + BY_TOLERANCE
                  + " where not a.voided and a.effective_on between :since and :until",
              TOLERANCE_PAGE,
              OWN_TOLERANCES),
          "award_clearances",
          new Figure(
              "select p.person_id as id, p.label_name as label, p.unit_id,"
                  + " p.label_unit as unit_name, l.replied_on as happened, t.id as page_id"
                  + " from accountability_letter_person p"
                  + " join accountability_letter l on l.id = p.letter_id and l.purpose = 'AWARD'"
                  + " join accountability_grant g on g.id = p.grant_id"
                  + " and g.effect = 'AWARD_CLEARANCE'"
                  + BY_TOLERANCE
                  + " where p.conclusion = 'WAIVED' and l.replied_on between :since and :until",
              TOLERANCE_PAGE,
              OWN_TOLERANCES),
          "consulted_cases",
          new Figure(
              opened("c.kind = 'ACCOUNTABILITY' and c.consulted_on <= c.basis_on"),
              CASE_PAGE,
              OWN_CASES),
          "approved_filings",
          new Figure(
              opened("c.kind = 'DISCIPLINARY' and c.basis_kind = 'SLIP'"), CASE_PAGE, OWN_CASES),
          "consultation_meetings",
          new Figure(
              "select k.id, k.number as label, s.unit_id, s.label_unit as unit_name,"
                  + " k.held_on as happened, k.id as page_id from accountability_consultation k"
                  + " join accountability_consultation_case kc on kc.consultation_id = k.id"
                  + " join accountability_case_subject s on s.case_id = kc.case_id"
                  + " where not k.voided and k.held_on between :since and :until",
              "/accountability/consultation.xhtml?id=",
              "select k.id from Consultation k where " + Own.CONSULTATION),
          "tolerance_refused",
          new Figure(
              "select t.id, t.number as label, t.unit_id, t.label_unit as unit_name,"
                  + " t.determined_on as happened, t.id as page_id from accountability_tolerance t"
                  + " where not t.voided and t.determination = 'NOT_TOLERATED'"
                  + " and t.determined_on between :since and :until",
              TOLERANCE_PAGE,
              OWN_TOLERANCES));

  private Conditions() {}

  private static String opened(String gate) {
    return "select c.id, c.number as label, s.unit_id, s.label_unit as unit_name,"
        + " c.opened_on as happened, c.id as page_id from accountability_case c"
        + " join accountability_case_subject s on s.case_id = c.id"
        + " where not c.voided and c.opened_on between :since and :until and "
        + gate;
  }
}
