package org.dandang.personnel.domain.appointment;

/** The register of bars notified on paper. */
public interface NotifiedBars {
  long nextId();

  NotifiedBar get(long id);

  void add(NotifiedBar bar);
}
