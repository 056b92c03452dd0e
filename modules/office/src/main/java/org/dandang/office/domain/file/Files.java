package org.dandang.office.domain.file;

import java.util.List;
import java.util.Optional;

/** All files kept. */
public interface Files {
  long nextId();

  /** Keeps the content where it is new. */
  void add(FileRecord file, FileContent content);

  /** Keeps the content encrypted, for this file alone. */
  void addSealed(FileRecord file, byte[] sealed);

  Optional<FileRecord> find(long id);

  List<FileRecord> of(String context, long record);

  byte[] content(String sha256);

  byte[] sealedContent(long id);
}
