package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.kernel.desk.DataKeys;
import org.dandang.kernel.desk.Sealer;
import org.dandang.petition.domain.Reports;
import org.dandang.petition.domain.Talk;
import org.dandang.petition.domain.Talks;

/** Seals talks that were written down before talks were sealed. */
@ApplicationScoped
@Transactional
class TalkSealing {
  private static final int AT_ONCE = 100;

  @Inject Talks talks;
  @Inject Reports reports;
  @Inject DataKeys keys;
  @Inject Sealer sealer;

  /** How many of them were sealed now. */
  int sealSome() {
    List<Talk> plain = talks.plain(AT_ONCE);
    plain.forEach(talk -> talk.seal(reports.sealed(talk.report()), keys, sealer));
    return plain.size();
  }
}
