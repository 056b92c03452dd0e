package org.dandang.overview.domain;

import java.util.Optional;
import org.dandang.overview.api.TemplateId;

/** The templates. */
public interface Templates {
  TemplateId nextId();

  int nextEdition();

  void add(Template template);

  Template get(TemplateId id);

  /** The newest that has not been withdrawn. */
  Optional<Template> inForce();
}
