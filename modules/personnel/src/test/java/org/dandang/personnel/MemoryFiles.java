package org.dandang.personnel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.desk.FileStore;

/** Keeps files for as long as a test runs. */
final class MemoryFiles implements FileStore {
  private final Map<Long, byte[]> contents = new LinkedHashMap<>();

  @Override
  public StoredFile keep(String context, long record, String name, Mark mark, InputStream content) {
    try {
      byte[] bytes = content.readAllBytes();
      long id = contents.size() + 1L;
      contents.put(id, bytes);
      return new StoredFile(id, name, "image/png", bytes.length, "", mark, Optional.empty(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public StoredFile keepSealed(
      String context, long record, String name, Mark mark, InputStream content) {
    return keep(context, record, name, mark, content);
  }

  @Override
  public Optional<StoredFile> find(long id) {
    return Optional.empty();
  }

  @Override
  public List<StoredFile> of(String context, long record) {
    return List.of();
  }

  @Override
  public InputStream open(long id) {
    return new ByteArrayInputStream(contents.get(id));
  }

  @Override
  public InputStream open(String context, long record, long id) {
    return open(id);
  }
}
