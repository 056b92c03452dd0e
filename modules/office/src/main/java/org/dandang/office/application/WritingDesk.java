package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Sealer;
import org.dandang.office.api.DraftDesk;
import org.dandang.office.api.KeepView;
import org.dandang.office.api.SaveDraft;
import org.dandang.office.domain.desk.Draft;
import org.dandang.office.domain.desk.Drafts;
import org.dandang.office.domain.desk.SavedView;

@ApplicationScoped
@Transactional
@Permits({})
class WritingDesk implements DraftDesk {
  private Drafts drafts;
  private Sealer sealer;
  private Actor actor;
  private Clock clock;

  protected WritingDesk() {}

  @Inject
  WritingDesk(Drafts drafts, Sealer sealer, Actor actor, Clock clock) {
    this.drafts = drafts;
    this.sealer = sealer;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public void save(SaveDraft command) {
    drafts.keep(written(command));
  }

  @Override
  @Permits(
      value = {},
      goesOn = true)
  public boolean saveAgain(SaveDraft command) {
    return drafts.keepAgain(written(command));
  }

  private Draft written(SaveDraft command) {
    Draft draft = new Draft(drafts.nextId(), actor.name(), command.form());
    draft.write(command.title(), sealer.seal(command.content()), LocalDateTime.now(clock));
    return draft;
  }

  @Override
  public void discard(String form) {
    drafts.discard(form, actor.name());
  }

  @Override
  public long keep(KeepView command) {
    SavedView view =
        drafts
            .view(actor.name(), command.list(), command.name())
            .orElseGet(
                () -> new SavedView(drafts.nextId(), actor.name(), command.list(), command.name()));
    view.keep(command.query());
    drafts.add(view);
    return view.id();
  }

  @Override
  public void forget(long view) {
    drafts.remove(drafts.view(view, actor.name()));
  }
}
