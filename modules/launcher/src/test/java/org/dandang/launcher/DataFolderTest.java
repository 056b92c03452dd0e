package org.dandang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path folder;

  @Test
  void a_second_one_on_the_same_folder_is_told_so() throws IOException {
    try (DataFolder first = DataFolder.open(folder)) {
      assertThat(first.path("x").getParent()).isEqualTo(folder);
      assertThatThrownBy(() -> DataFolder.open(folder))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("另一个担当")
          .hasMessageContaining("Another Dandang");
    }
    DataFolder.open(folder).close();
  }

  @Test
  void a_place_that_cannot_be_written_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void a_secret_is_made_once_and_read_by_its_owner_only() throws IOException {
    try (DataFolder data = DataFolder.open(folder)) {
      String secret = data.secret("one");
      assertThat(secret).hasSizeGreaterThan(30).isEqualTo(data.secret("one"));
      assertThat(secret).isNotEqualTo(data.secret("two"));
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(data.path("secrets/one"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_fresh_folder_has_lost_what_was_in_it() throws IOException {
    try (DataFolder data = DataFolder.open(folder)) {
      Files.writeString(Files.createDirectories(data.fresh("a").resolve("b/c")).resolve("d"), "");
      assertThat(data.fresh("a")).isEmptyDirectory();
    }
  }
}
