package org.dandang.othercounty;

import java.util.Map;

/** One thing that somebody does to one record, and by how much it must change which figures. */
public enum Act {
  HOLD_A_CLASS_FOR_THREE(Map.of("training_classes", 1L, "training_attendances", 3L)),
  HOLD_A_CLASS_OF_THE_YEAR_BEFORE(Map.of()),
  PLAN_A_CLASS(Map.of()),
  VOID_A_CLASS(Map.of("training_classes", -1L, "training_attendances", -3L)),
  CORRECT_A_CLASS_INTO_THE_YEAR_BEFORE(
      Map.of("training_classes", -1L, "training_attendances", -3L)),
  VOID_ONE_ATTENDANCE(Map.of("training_attendances", -1L)),
  DISPATCH_A_VETERAN(Map.of("veterans_dispatched", 1L)),
  VOID_A_DISPATCH(Map.of("veterans_dispatched", -1L)),
  DISPATCH_ELSEWHERE(Map.of()),
  TALK_BY_THE_SECRETARY_WITH_TWO(Map.of("heart_talks", 2L)),
  TALK_BY_SOMEBODY_ELSE(Map.of()),
  VOID_A_TALK(Map.of("heart_talks", -2L)),
  CONFIRM_A_DIFFICULTY(Map.of("difficulties_solved", 1L)),
  REOPEN_A_DIFFICULTY(Map.of("difficulties_solved", -1L)),
  SOLVE_WITHOUT_CONFIRMING(Map.of()),
  SET_A_POST(Map.of("frontline_posts", 1L)),
  END_A_CULTIVATION(Map.of("frontline_posts", -1L));

  private final Map<String, Long> changes;

  Act(Map<String, Long> changes) {
    this.changes = changes;
  }

  /** By figure; all others stay as they are. */
  public Map<String, Long> changes() {
    return changes;
  }

  /** The act that it takes back, which must have been done before and not been taken back yet. */
  public Act undoes() {
    return switch (this) {
      case VOID_A_CLASS, CORRECT_A_CLASS_INTO_THE_YEAR_BEFORE -> HOLD_A_CLASS_FOR_THREE;
      case VOID_A_DISPATCH -> DISPATCH_A_VETERAN;
      case VOID_A_TALK -> TALK_BY_THE_SECRETARY_WITH_TWO;
      case REOPEN_A_DIFFICULTY -> CONFIRM_A_DIFFICULTY;
      case END_A_CULTIVATION -> SET_A_POST;
      default -> this;
    };
  }
}
