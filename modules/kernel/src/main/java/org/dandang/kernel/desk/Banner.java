package org.dandang.kernel.desk;

/** What must stand on everything that leaves this database, such as the mark of demo data. */
public interface Banner {
  /** Empty where nothing must. */
  String text();
}
