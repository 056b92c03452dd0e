package org.dandang.personnel.domain.intake;

import java.util.List;

/** A column of a table that is taken in. */
public interface IntakeColumn {
  String heading();

  /** What else offices call it. */
  List<String> aliases();

  /** Whether a table without the column can say nothing. */
  boolean isRequired();

  String note();

  String example();

  /** What may stand in it; none where any text may. */
  List<String> choices();
}
