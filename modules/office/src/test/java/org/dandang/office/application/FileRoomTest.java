package org.dandang.office.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.MirrorSealer;
import org.dandang.office.domain.file.FileContent;
import org.dandang.office.domain.file.FileRecord;
import org.dandang.office.domain.file.Files;
import org.junit.jupiter.api.Test;

class FileRoomTest {
  private static final byte[] PDF = "%PDF-1.7 表决票".getBytes(StandardCharsets.UTF_8);

  private final Shelf shelf = new Shelf();
  private final FileRoom room =
      new FileRoom(
          shelf,
          new OfficeConfiguration(Optional.empty(), "450000", 20, 7),
          new MirrorSealer(),
          Clock.systemUTC());

  @Test
  void a_sealed_file_does_not_lie_open_and_is_read_through_its_record_only() throws IOException {
    StoredFile kept = room.keepSealed("petition", 7, "来信.pdf", Mark.WORK_SECRET, content());
    assertThat(kept.sealed()).isTrue();
    assertThat(new String(shelf.sealed.get(kept.id()), StandardCharsets.UTF_8))
        .doesNotContain("PDF");
    assertThat(room.open("petition", 7, kept.id()).readAllBytes()).isEqualTo(PDF);
    assertThatThrownBy(() -> room.open("petition", 8, kept.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> room.open("training", 7, kept.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> room.open(kept.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void the_hash_and_the_size_are_those_of_the_clear_content() {
    StoredFile clear = room.keep("training", 1, "签到表.pdf", Mark.INTERNAL, content());
    StoredFile sealed = room.keepSealed("training", 1, "签到表.pdf", Mark.INTERNAL, content());
    assertThat(sealed.sha256()).isEqualTo(clear.sha256());
    assertThat(sealed.bytes()).isEqualTo(PDF.length);
    assertThat(room.of("training", 1)).extracting(StoredFile::sealed).containsExactly(false, true);
  }

  private static InputStream content() {
    return new ByteArrayInputStream(PDF);
  }

  private static final class Shelf implements Files {
    private final Map<Long, FileRecord> records = new HashMap<>();
    private final Map<String, byte[]> clear = new HashMap<>();
    private final Map<Long, byte[]> sealed = new HashMap<>();

    @Override
    public long nextId() {
      return records.size() + 1L;
    }

    @Override
    public void add(FileRecord file, FileContent content) {
      records.put(file.told().id(), file);
      clear.put(content.sha256(), content.bytes());
    }

    @Override
    public void addSealed(FileRecord file, byte[] bytes) {
      records.put(file.told().id(), file);
      sealed.put(file.told().id(), bytes);
    }

    @Override
    public Optional<FileRecord> find(long id) {
      return Optional.ofNullable(records.get(id));
    }

    @Override
    public List<FileRecord> of(String context, long record) {
      return new ArrayList<>(records.values())
          .stream().filter(file -> file.hangsOn(context, record)).toList();
    }

    @Override
    public byte[] content(String sha256) {
      return clear.get(sha256);
    }

    @Override
    public byte[] sealedContent(long id) {
      return sealed.get(id);
    }
  }
}
