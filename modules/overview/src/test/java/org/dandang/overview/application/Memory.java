package org.dandang.overview.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.rule.NotFound;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.api.TemplateId;
import org.dandang.overview.domain.Definitions;
import org.dandang.overview.domain.Draft;
import org.dandang.overview.domain.Drafts;
import org.dandang.overview.domain.FigureDefinition;
import org.dandang.overview.domain.FrozenOverview;
import org.dandang.overview.domain.FrozenOverviews;
import org.dandang.overview.domain.Template;
import org.dandang.overview.domain.Templates;

/** Stores that last as long as a test. */
final class Memory {
  private Memory() {}

  record Defined(List<FigureDefinition> all) implements Definitions {
    @Override
    public List<FigureDefinition> on(LocalDate day) {
      return all;
    }

    @Override
    public int firstYear() {
      return 2000;
    }
  }

  static final class Shelf implements Templates {
    private final List<Template> templates = new ArrayList<>();

    @Override
    public TemplateId nextId() {
      return new TemplateId(templates.size() + 1L);
    }

    @Override
    public int nextEdition() {
      return templates.size() + 1;
    }

    @Override
    public void add(Template template) {
      templates.add(template);
    }

    @Override
    public Template get(TemplateId id) {
      return templates.stream()
          .filter(template -> template.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Optional<Template> inForce() {
      return templates.stream().filter(t -> !t.isWithdrawn()).reduce((one, newer) -> newer);
    }

    void burn() {
      templates.clear();
    }
  }

  static final class Drawer implements Drafts {
    private final Map<Integer, Draft> drafts = new HashMap<>();

    @Override
    public long nextId() {
      return drafts.size() + 1L;
    }

    @Override
    public void add(Draft draft) {
      drafts.put(draft.year(), draft);
    }

    @Override
    public Optional<Draft> of(int year) {
      return Optional.ofNullable(drafts.get(year));
    }
  }

  static final class Vault implements FrozenOverviews {
    private final List<FrozenOverview> overviews = new ArrayList<>();
    private final Map<String, Map<Long, String>> references = new HashMap<>();

    @Override
    public FrozenId nextId() {
      return new FrozenId(overviews.size() + 1L);
    }

    @Override
    public int nextNumber(int year) {
      return of(year).size() + 1;
    }

    @Override
    public void add(FrozenOverview overview) {
      overviews.add(overview);
    }

    @Override
    public void keep(FrozenId id, String key, Map<Long, String> kept) {
      references.put(id + key, kept);
    }

    @Override
    public FrozenOverview get(FrozenId id) {
      return overviews.stream()
          .filter(overview -> overview.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new NotFound(id));
    }

    @Override
    public List<FrozenOverview> of(int year) {
      return overviews.stream()
          .filter(overview -> overview.row().year() == year)
          .sorted(Comparator.comparing((FrozenOverview o) -> o.row().number()).reversed())
          .toList();
    }

    @Override
    public Map<Long, String> references(FrozenId id, String key) {
      return references.getOrDefault(id + key, Map.of());
    }
  }
}
