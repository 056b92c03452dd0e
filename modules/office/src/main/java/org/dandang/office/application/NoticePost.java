package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.Notices;
import org.dandang.kernel.id.PersonId;
import org.dandang.office.domain.desk.Notice;
import org.dandang.office.domain.desk.NoticeBoard;

/** Sends notices for the contexts. */
@ApplicationScoped
@Transactional
class NoticePost implements Notices {
  private NoticeBoard board;
  private Actor actor;
  private Clock clock;

  protected NoticePost() {}

  @Inject
  NoticePost(NoticeBoard board, Actor actor, Clock clock) {
    this.board = board;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public void send(Collection<PersonId> to, String subject, String page) {
    if (to.isEmpty()) return;
    Notice notice =
        new Notice(board.nextId(), subject, page, actor.name(), LocalDateTime.now(clock));
    board.add(notice, new LinkedHashSet<>(to));
  }
}
