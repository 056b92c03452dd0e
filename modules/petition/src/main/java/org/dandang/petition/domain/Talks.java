package org.dandang.petition.domain;

import java.util.List;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.TalkId;

/** All talks with persons reported. */
public interface Talks {
  long nextId();

  void add(Talk talk);

  Talk get(TalkId id);

  /** In the order in which they were held. */
  List<Talk> of(ReportId report);

  /** Some of those whose words do not lie sealed yet. */
  List<Talk> plain(int most);
}
