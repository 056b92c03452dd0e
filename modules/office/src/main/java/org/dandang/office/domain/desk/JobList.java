package org.dandang.office.domain.desk;

/** All jobs. */
public interface JobList {
  long nextId();

  void add(Job job);

  Job get(long id);
}
