package org.dandang.office.domain.series;

/** All numbers given. */
public interface Numbers {
  long nextId();

  /** The series, made where it is new, locked until the transaction ends. */
  Series locked(String kind, int year);

  void add(GivenNumber number);

  GivenNumber get(long id, long seen);
}
