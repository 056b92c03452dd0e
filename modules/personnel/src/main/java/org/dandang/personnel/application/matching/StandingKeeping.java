package org.dandang.personnel.application.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.personnel.domain.matching.Standings;

/** Makes standings anew beside the daily work, a part each time. */
@ApplicationScoped
@Transactional
public class StandingKeeping {
  private static final int PART = 5_000;

  @Inject Standings standings;

  public int settleNext() {
    return standings.settle(PART);
  }
}
