package org.dandang.personnel.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.ToLongFunction;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

/** How roots are fetched and kept; a list of many is flushed and let go in blocks. */
public final class Kept<T> {
  private static final int BLOCK = 500;

  private final Class<T> type;
  private final ToLongFunction<T> version;

  public Kept(Class<T> type, ToLongFunction<T> version) {
    this.type = type;
    this.version = version;
  }

  public T get(EntityManager em, long id) {
    T root = em.find(type, id);
    if (root == null) throw new NotFound(type.getSimpleName() + " " + id);
    return root;
  }

  public T get(EntityManager em, long id, long seen) {
    T root = get(em, id);
    if (version.applyAsLong(root) != seen)
      throw new Stale(type.getSimpleName() + " " + id, seen, version.applyAsLong(root));
    return root;
  }

  public void addAll(EntityManager em, List<T> roots) {
    for (int from = 0; from < roots.size(); from += BLOCK) {
      roots.subList(from, Math.min(roots.size(), from + BLOCK)).forEach(em::persist);
      em.flush();
      em.clear();
    }
  }
}
