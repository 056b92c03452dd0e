package org.dandang.office.api;

/** Long work, called off by who started it. */
public interface JobDesk {
  void cancel(long job);
}
