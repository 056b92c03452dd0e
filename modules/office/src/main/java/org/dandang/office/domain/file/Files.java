package org.dandang.office.domain.file;

import java.util.Optional;

/** All files kept. */
public interface Files {
  long nextId();

  /** Keeps the content where it is new. */
  void add(FileRecord file, FileContent content);

  Optional<FileRecord> find(long id);

  byte[] content(String sha256);
}
