package org.dandang.access.domain;

/** Whether this database was made as a demo. */
public interface DemoDatabase {
  boolean isDemo();
}
