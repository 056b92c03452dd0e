package org.dandang.office.api;

/** Whether this database was made as a demo, and what every page, print and export of one says. */
public interface DemoMark {
  boolean demo();

  /** The words of the band; empty in a real database. */
  String banner();
}
