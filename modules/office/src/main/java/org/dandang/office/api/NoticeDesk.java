package org.dandang.office.api;

/** Takes note that the caller has read a notice. */
public interface NoticeDesk {
  void read(long notice);
}
