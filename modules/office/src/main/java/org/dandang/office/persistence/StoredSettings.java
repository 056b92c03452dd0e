package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.dandang.kernel.persistence.Ids;
import org.dandang.office.domain.setting.Setting;
import org.dandang.office.domain.setting.Settings;

@ApplicationScoped
class StoredSettings implements Settings {
  private final Ids ids = new Ids("office_seq");

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public Optional<String> find(String name) {
    return em.createQuery("select s from Setting s where s.name = :name", Setting.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst()
        .map(Setting::value);
  }

  @Override
  public void add(String name, String value) {
    em.persist(new Setting(ids.next(em), name, value));
  }
}
