package org.dandang.overview.application;

import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.overview.api.EditDraft;
import org.dandang.overview.api.FreezeOverview;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.api.OverviewDesk;
import org.dandang.overview.api.PublishTemplate;
import org.dandang.overview.api.TemplateId;
import org.dandang.overview.domain.ChapterCode;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.Sentence;
import org.dandang.overview.domain.Template;
import org.dandang.overview.domain.Templates;
import org.dandang.overview.domain.Wording;

@ApplicationScoped
@Transactional
@Permits(OVERVIEW_EDITOR)
class OverviewWriting implements OverviewDesk {
  private Counting counting;
  private Wordings wordings;
  private Freezing freezing;
  private Templates templates;
  private Actor actor;
  private Clock clock;

  protected OverviewWriting() {}

  @Inject
  OverviewWriting(
      Counting counting,
      Wordings wordings,
      Freezing freezing,
      Templates templates,
      Actor actor,
      Clock clock) {
    this.counting = counting;
    this.wordings = wordings;
    this.freezing = freezing;
    this.templates = templates;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public void edit(EditDraft command) {
    counting.cutOff(command.year(), Optional.empty());
    wordings
        .draft(command.year(), command.seen())
        .edit(command.title(), command.texts(), actor.name(), clock.instant());
  }

  @Override
  public FrozenId freeze(FreezeOverview command) {
    CutOff cutOff = counting.cutOff(command.year(), command.asOf());
    return freezing.freeze(cutOff, wordings.seen(command.year(), command.seen()));
  }

  @Override
  public TemplateId publish(PublishTemplate command) {
    List<Sentence> sentences = command.lines().stream().map(OverviewWriting::sentence).toList();
    TemplateId id = templates.nextId();
    templates.add(
        new Template(id, templates.nextEdition(), new Wording(command.title(), sentences)));
    return id;
  }

  private static Sentence sentence(PublishTemplate.Line line) {
    return Sentence.of(
        ChapterCode.of(line.chapter()), line.paragraph(), line.text(), line.evidence());
  }

  @Override
  public void withdraw(TemplateId template) {
    templates.get(template).withdraw();
  }
}
