package org.dandang.care.api.swap;

import org.dandang.personnel.api.Level;

/**
 * The role taken for a day: 村支书, 第一书记 for leaders of county level; 党组织书记, 业务股长, 窗口服务人员 for those of
 * section level.
 */
public enum SwapRole {
  VILLAGE_SECRETARY,
  FIRST_SECRETARY,
  PARTY_SECRETARY,
  SECTION_CHIEF,
  WINDOW_CLERK;

  /** Whether a leader of that level takes it (Z18). */
  public boolean isFor(Level level) {
    boolean village = this == VILLAGE_SECRETARY || this == FIRST_SECRETARY;
    return village ? level.isCountyLevel() : level.isSectionLevel();
  }
}
