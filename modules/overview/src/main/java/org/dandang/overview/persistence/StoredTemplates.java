package org.dandang.overview.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.overview.api.TemplateId;
import org.dandang.overview.domain.Template;
import org.dandang.overview.domain.Templates;

@ApplicationScoped
class StoredTemplates implements Templates {
  private final Ids ids = new Ids("overview_template_seq");

  @PersistenceContext(unitName = "overview")
  EntityManager em;

  @Override
  public TemplateId nextId() {
    return new TemplateId(ids.next(em));
  }

  @Override
  public int nextEdition() {
    return em.createQuery("select max(t.edition) from Template t", Integer.class)
            .getResultStream()
            .mapToInt(edition -> edition == null ? 0 : edition)
            .sum()
        + 1;
  }

  @Override
  public void add(Template template) {
    em.persist(template);
  }

  @Override
  public Template get(TemplateId id) {
    Template template = em.find(Template.class, id.value());
    if (template == null) throw new NotFound(id);
    return template;
  }

  @Override
  public Optional<Template> inForce() {
    return em.createQuery(
            "select t from Template t where t.withdrawn = false order by t.edition desc",
            Template.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
