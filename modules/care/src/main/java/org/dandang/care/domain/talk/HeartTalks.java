package org.dandang.care.domain.talk;

import java.util.List;
import org.dandang.care.api.talk.TalkId;

/** All talks. */
public interface HeartTalks {
  TalkId nextId();

  /** In the actor's scope and as it was seen. */
  HeartTalk get(TalkId id, long seen);

  void add(List<HeartTalk> talks);
}
