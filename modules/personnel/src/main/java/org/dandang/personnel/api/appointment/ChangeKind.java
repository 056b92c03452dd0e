package org.dandang.personnel.api.appointment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.BarSource.Purpose;

/** 提拔, 重用, 平调, 录用, 晋升职级, 借调挂职, 调整, 免职, 降职, 退出二线, 退休, 试用期满任职, 换届连任. */
public enum ChangeKind {
  PROMOTION,
  FURTHER_USE,
  LATERAL,
  RECRUITMENT,
  RANK_PROMOTION,
  SECONDMENT,
  ADJUSTMENT,
  REMOVAL,
  DEMOTION,
  SECOND_LINE,
  RETIREMENT,
  CONFIRMATION,
  RE_ELECTION;

  private static final Set<ChangeKind> ADVERSE = EnumSet.of(ADJUSTMENT, REMOVAL, DEMOTION);

  /** 提拔、重用. */
  public boolean upward() {
    return this == PROMOTION || this == FURTHER_USE;
  }

  /** 下: needs a ground. */
  public boolean adverse() {
    return ADVERSE.contains(this);
  }

  /** Of adverse ones: 调整 before 免职 before 降职. */
  public boolean isLighterThan(ChangeKind other) {
    return adverse() && other.adverse() && compareTo(other) < 0;
  }

  /** Ends the post held and begins another. */
  public boolean takesPost() {
    return upward()
        || this == LATERAL
        || this == RECRUITMENT
        || this == ADJUSTMENT
        || this == DEMOTION
        || this == SECOND_LINE
        || this == RE_ELECTION;
  }

  /** For what effect periods are asked. */
  public Optional<Purpose> barredFor() {
    return switch (this) {
      case PROMOTION, FURTHER_USE, RECRUITMENT, RANK_PROMOTION, RE_ELECTION ->
          Optional.of(Purpose.PROMOTION);
      case LATERAL, SECONDMENT -> Optional.of(Purpose.TRANSFER);
      case RETIREMENT -> Optional.of(Purpose.RETIREMENT);
      default -> Optional.empty();
    };
  }
}
