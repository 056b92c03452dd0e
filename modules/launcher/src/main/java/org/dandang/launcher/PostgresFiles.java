package org.dandang.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive that comes as a Maven artifact. */
final class PostgresFiles {
  private static final int OWNER_EXECUTES = 0100;

  private PostgresFiles() {}

  static Path unpackedIn(DataFolder data) throws IOException {
    String archive = archive();
    Path mark = data.path("postgresql").resolve("unpacked");
    String edition = edition(archive);
    if (!Files.exists(mark) || !Files.readString(mark).equals(edition)) {
      unpack(archive, data.fresh("postgresql"));
      Files.writeString(mark, edition);
    }
    return mark.getParent();
  }

  private static String archive() {
    String system = System.getProperty("os.name");
    String machine = System.getProperty("os.arch");
    if (system.equals("Linux") && machine.equals("amd64")) {
      return "/postgres-linux-x86_64.txz";
    }
    if (system.equals("Linux") && machine.equals("aarch64")) {
      return "/postgres-linux-arm_64.txz";
    }
    throw new Failure(
        "没有适合 " + system + " " + machine + " 的内置数据库，请用 DANDANG_DB_URL 指定 PostgreSQL。",
        "There is no embedded database for "
            + system
            + " "
            + machine
            + ": name a PostgreSQL with DANDANG_DB_URL.");
  }

  /** The name of the jar that the archive lies in, which carries the version. */
  private static String edition(String archive) throws IOException {
    URL url = PostgresFiles.class.getResource(archive);
    if (url == null) {
      throw new IOException("missing " + archive);
    }
    return url.getPath().replaceFirst("!.*", "").replaceFirst(".*/", "");
  }

  private static void unpack(String archive, Path folder) throws IOException {
    try (InputStream stream = PostgresFiles.class.getResourceAsStream(archive);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(stream)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, folder.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if ((entry.getMode() & OWNER_EXECUTES) != 0) {
      Set<PosixFilePermission> all = EnumSet.copyOf(Files.getPosixFilePermissions(file));
      all.add(PosixFilePermission.OWNER_EXECUTE);
      all.add(PosixFilePermission.GROUP_EXECUTE);
      all.add(PosixFilePermission.OTHERS_EXECUTE);
      Files.setPosixFilePermissions(file, all);
    }
  }
}
