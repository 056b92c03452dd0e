package org.dandang.overview.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dandang.kernel.rule.Stale;
import org.dandang.overview.api.TemplateId;
import org.dandang.overview.domain.Draft;
import org.dandang.overview.domain.Drafts;
import org.dandang.overview.domain.NoTemplate;
import org.dandang.overview.domain.Template;
import org.dandang.overview.domain.Templates;
import org.dandang.overview.domain.Wording;

/** The words of a year: its draft, or else the template in force. */
@ApplicationScoped
class Wordings {
  private Drafts drafts;
  private Templates templates;

  protected Wordings() {}

  @Inject
  Wordings(Drafts drafts, Templates templates) {
    this.drafts = drafts;
    this.templates = templates;
  }

  /** Words with where they come from; version 0 where there is no draft yet. */
  record Found(Wording wording, TemplateId template, long version, Optional<String> editedBy) {}

  Found of(int year) {
    return drafts.of(year).map(Wordings::found).orElseGet(this::fromTemplate);
  }

  Found seen(int year, long seen) {
    Found found = of(year);
    if (found.version() != seen) throw new Stale("overview " + year, seen, found.version());
    return found;
  }

  /** The draft to edit, begun from the template when there is none. */
  Draft draft(int year, long seen) {
    Found found = seen(year, seen);
    return drafts.of(year).orElseGet(() -> begun(year, found));
  }

  private Draft begun(int year, Found found) {
    Draft draft = new Draft(drafts.nextId(), year, found.template(), found.wording());
    drafts.add(draft);
    return draft;
  }

  private Found fromTemplate() {
    Template template = templates.inForce().orElseThrow(NoTemplate::new);
    return new Found(template.wording(), template.id(), 0, Optional.empty());
  }

  private static Found found(Draft draft) {
    return new Found(
        draft.wording(), draft.template(), draft.version(), Optional.of(draft.editedBy()));
  }
}
