package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.api.NoticeDesk;
import org.dandang.office.domain.desk.NoticeBoard;

@ApplicationScoped
@Transactional
@Permits({})
class NoticeOffice implements NoticeDesk {
  private NoticeBoard board;
  private Actor actor;
  private Clock clock;

  protected NoticeOffice() {}

  @Inject
  NoticeOffice(NoticeBoard board, Actor actor, Clock clock) {
    this.board = board;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public void read(long notice) {
    PersonId reader = actor.person().orElseThrow(() -> new NotFound(notice));
    board.receipt(notice, reader).read(LocalDateTime.now(clock));
  }
}
