package org.dandang.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.half.Halves;

/** Every page of this deployment; a page that is not in it does not exist for anybody. */
@ApplicationScoped
public class PageRights {
  /** Files between the halves have no place in the menu where both are at home. */
  private static final String BETWEEN = "exchange";

  @Inject @Any Instance<PageTable> tables;

  @Inject Halves halves;

  private final Map<String, PageRight> rights = new LinkedHashMap<>();

  @PostConstruct
  void collect() {
    for (PageTable table : tables) {
      for (PageRight right : table.pages()) {
        if (halves.shows(right.place().context()) && rights.put(right.path(), right) != null) {
          throw new IllegalStateException(right.path() + " has two rows of rights");
        }
      }
    }
  }

  Optional<PageRight> of(String path) {
    return Optional.ofNullable(rights.get(path));
  }

  /** Whether one of these roles opens the page. */
  public boolean permits(String path, Collection<Role> roles) {
    PageRight right = rights.get(path);
    return right != null && !Collections.disjoint(right.roles(), roles);
  }

  /** What these roles find in the menu, in the order of the tables. */
  List<PageRight> menu(Collection<Role> roles) {
    return rights.values().stream()
        .filter(PageRight::listed)
        .filter(right -> halves.isAlone() || !right.place().context().equals(BETWEEN))
        .filter(right -> !Collections.disjoint(right.roles(), roles))
        .toList();
  }
}
