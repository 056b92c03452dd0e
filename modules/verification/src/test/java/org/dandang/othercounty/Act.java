package org.dandang.othercounty;

import java.util.Map;
import java.util.Optional;

/** One thing that somebody does to one record, and by how much it must change which figures. */
public enum Act {
  HOLD_A_CLASS_FOR_THREE(Map.of("training_classes", 1L, "training_attendances", 3L)),
  HOLD_A_CLASS_OF_THE_YEAR_BEFORE(Map.of()),
  PLAN_A_CLASS(Map.of()),
  VOID_A_CLASS(
      HOLD_A_CLASS_FOR_THREE, Map.of("training_classes", -1L, "training_attendances", -3L)),
  CORRECT_A_CLASS_INTO_THE_YEAR_BEFORE(
      HOLD_A_CLASS_FOR_THREE, Map.of("training_classes", -1L, "training_attendances", -3L)),
  VOID_ONE_ATTENDANCE(HOLD_A_CLASS_FOR_THREE, Map.of("training_attendances", -1L)),

  DISPATCH_A_VETERAN(Map.of("veterans_dispatched", 1L)),
  VOID_A_DISPATCH(DISPATCH_A_VETERAN, Map.of("veterans_dispatched", -1L)),
  DISPATCH_ELSEWHERE(Map.of()),
  SET_A_POST(Map.of("frontline_posts", 1L)),
  END_A_CULTIVATION(SET_A_POST, Map.of("frontline_posts", -1L)),

  PROMOTE(Map.of("promotions", 1L)),
  VOID_A_PROMOTION(PROMOTE, Map.of("promotions", -1L)),
  CORRECT_THE_TITLE_OF_A_PROMOTION(PROMOTE, Map.of()),
  PROMOTE_IN_THE_YEAR_BEFORE(Map.of()),
  REMOVE_FOR_SLOW_PROGRESS(Map.of("adjusted_or_removed", 1L)),
  VOID_A_REMOVAL(REMOVE_FOR_SLOW_PROGRESS, Map.of("adjusted_or_removed", -1L)),
  REMOVE_FOR_HEALTH(Map.of()),

  TALK_BY_THE_SECRETARY_WITH_TWO(Map.of("heart_talks", 2L)),
  TALK_BY_SOMEBODY_ELSE(Map.of()),
  VOID_A_TALK(TALK_BY_THE_SECRETARY_WITH_TWO, Map.of("heart_talks", -2L)),
  CONFIRM_A_DIFFICULTY(Map.of("difficulties_solved", 1L)),
  REOPEN_A_DIFFICULTY(CONFIRM_A_DIFFICULTY, Map.of("difficulties_solved", -1L)),
  SOLVE_WITHOUT_CONFIRMING(Map.of()),
  CARRY_OUT_AN_ACTIVITY_OF_TWO(Map.of("backing_units", 1L, "backing_cadres", 2L)),
  VOID_AN_ACTIVITY(
      CARRY_OUT_AN_ACTIVITY_OF_TWO, Map.of("backing_units", -1L, "backing_cadres", -2L)),
  PLAN_AN_ACTIVITY(Map.of()),

  /** Once: a county has one programme a year. */
  DECIDE_THE_PROGRAMME(
      Map.of(
          "village_awards", 3L,
          "backing_unit_awards", 4L,
          "model_awards", 5L,
          "township_cadre_awards", 3L,
          "task_group_awards", 4L)),
  VOID_A_VILLAGES_AWARD(DECIDE_THE_PROGRAMME, Map.of("village_awards", -1L)),
  VOID_A_BACKING_UNITS_AWARD(DECIDE_THE_PROGRAMME, Map.of("backing_unit_awards", -1L)),
  REVOKE_A_MODEL_AWARD(DECIDE_THE_PROGRAMME, Map.of("model_awards", -1L)),
  CORRECT_A_MODEL_AWARD(DECIDE_THE_PROGRAMME, Map.of()),
  VOID_A_TOWNSHIP_CADRES_AWARD(DECIDE_THE_PROGRAMME, Map.of("township_cadre_awards", -1L)),
  VOID_A_TASK_GROUP_AWARD(DECIDE_THE_PROGRAMME, Map.of("task_group_awards", -1L)),

  SANCTION_LIGHTER_BY_TOLERANCE(Map.of("reduced_sanctions", 1L)),
  VOID_A_CASE_OF_A_LIGHTER_SANCTION(
      SANCTION_LIGHTER_BY_TOLERANCE, Map.of("reduced_sanctions", -1L)),
  SANCTION_LIGHTER_WITHOUT_TOLERANCE(Map.of()),
  EXEMPT_BY_TOLERANCE(Map.of("exempted_sanctions", 1L)),
  VOID_A_CASE_OF_AN_EXEMPTION(EXEMPT_BY_TOLERANCE, Map.of("exempted_sanctions", -1L)),
  EXEMPT_WITHOUT_TOLERANCE(Map.of()),
  TALK_INSTEAD_OF_MORE(Map.of("first_form_talks", 1L)),
  VOID_A_TALK_INSTEAD_OF_MORE(TALK_INSTEAD_OF_MORE, Map.of("first_form_talks", -1L)),
  REMIND_AS_USUAL(Map.of()),
  CLEAR_FOR_AN_AWARD(Map.of("award_clearances", 1L)),
  VOID_THE_DETERMINATION_BEHIND_A_CLEARANCE(CLEAR_FOR_AN_AWARD, Map.of("award_clearances", -1L)),
  CLEAR_WITHOUT_A_MATTER(Map.of()),
  APPOINT_AFTER_AN_ADMONITION(Map.of("promoted_after_admonition", 1L)),
  VOID_AN_APPOINTMENT_AFTER_AN_ADMONITION(
      APPOINT_AFTER_AN_ADMONITION, Map.of("promoted_after_admonition", -1L)),
  APPOINT_WITHOUT_A_DETERMINATION(Map.of()),

  CLARIFY_IN_WRITING(Map.of("clarifications", 1L)),
  VOID_A_CLARIFICATION(CLARIFY_IN_WRITING, Map.of("clarifications", -1L)),
  APPROVE_A_CLARIFICATION(Map.of());

  private final Act before;
  private final Map<String, Long> changes;

  Act(Map<String, Long> changes) {
    this(null, changes);
  }

  Act(Act before, Map<String, Long> changes) {
    this.before = before;
    this.changes = changes;
  }

  /** By figure; all others stay as they are. */
  public Map<String, Long> changes() {
    return changes;
  }

  /** The act whose record it changes, one that nobody has changed since. */
  public Optional<Act> before() {
    return Optional.ofNullable(before);
  }

  public boolean onlyOnce() {
    return this == DECIDE_THE_PROGRAMME;
  }
}
