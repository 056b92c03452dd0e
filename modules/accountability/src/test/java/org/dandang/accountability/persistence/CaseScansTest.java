package org.dandang.accountability.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseScans;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.rule.NotFound;
import org.junit.jupiter.api.Test;

class CaseScansTest {
  private static final CaseId OWN = new CaseId(7);
  private static final CaseId OTHERS = new CaseId(8);
  private final CaseScans scans = new StoredCaseScans(cases(), new Drawer());

  @Test
  void whoever_works_on_the_case_reads_its_papers() throws IOException {
    assertThat(scans.of(OWN)).hasSize(1);
    assertThat(scans.open(OWN, 1).readAllBytes()).containsExactly(7);
  }

  @Test
  void for_everybody_else_there_are_none() {
    assertThatThrownBy(() -> scans.of(OTHERS)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> scans.open(OTHERS, 1)).isInstanceOf(NotFound.class);
  }

  /** Only one case may be read. */
  private static AccountabilityFiles cases() {
    return (AccountabilityFiles)
        Proxy.newProxyInstance(
            CaseScansTest.class.getClassLoader(),
            new Class<?>[] {AccountabilityFiles.class},
            (proxy, method, arguments) -> {
              if (!arguments[0].equals(OWN)) throw new NotFound("case");
              return null;
            });
  }

  private static final class Drawer implements FileStore {
    @Override
    public StoredFile keep(String context, long record, String name, Mark mark, InputStream in) {
      return new StoredFile(1, name, "application/pdf", 1, "", mark, Optional.of(1), true);
    }

    @Override
    public StoredFile keepSealed(
        String context, long record, String name, Mark mark, InputStream in) {
      return keep(context, record, name, mark, in);
    }

    @Override
    public Optional<StoredFile> find(long id) {
      return Optional.empty();
    }

    @Override
    public List<StoredFile> of(String context, long record) {
      return List.of(keep(context, record, "笔录.pdf", Mark.WORK_SECRET, null));
    }

    @Override
    public InputStream open(long id) {
      throw new NotFound(id);
    }

    @Override
    public InputStream open(String context, long record, long id) {
      return new ByteArrayInputStream(new byte[] {(byte) record});
    }
  }
}
