package org.dandang.gamma.api;

import jakarta.persistence.EntityManager;

/** Fixture: an api that is not plain. */
public interface Door {
  EntityManager leak();
}
