package org.dandang.office.domain.desk;

import java.time.LocalDateTime;

/** All jobs. */
public interface JobList {
  long nextId();

  void add(Job job);

  Job get(long id);

  /** Part of the file that a job leaves, sealed. */
  void addPart(long job, int number, byte[] sealed);

  /** Takes away all parts of a job's file. */
  void discard(long job);

  /** Takes away the files of jobs that were last heard of before. */
  void clear(LocalDateTime before);
}
