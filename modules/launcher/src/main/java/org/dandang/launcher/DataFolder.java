package org.dandang.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The folder that holds everything of one installation: database, secrets, logs, the server's
 * working files. Whoever has it open is alone in it.
 */
final class DataFolder implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();
  static final long LEAST_FREE_BYTES = 300L << 20;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static DataFolder open(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder.resolve("log"));
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new Failure(
            "另一个担当进程正在使用数据目录 " + folder + "，请先停止它，或用 DANDANG_DATA_DIR 指定别的目录。",
            "Another Dandang is using the data folder "
                + folder
                + ": stop it first, or name another folder with DANDANG_DATA_DIR.");
      }
      requireSpace(folder);
      return new DataFolder(folder, channel);
    } catch (IOException e) {
      if (FullDisk.isBehind(e)) {
        throw FullDisk.failure(folder, e);
      }
      throw new Failure(
          "数据目录 " + folder + " 无法写入：" + reason(e) + "。",
          "The data folder " + folder + " cannot be written: " + reason(e) + ".",
          e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void requireSpace(Path folder) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < LEAST_FREE_BYTES) {
      throw new Failure(
          "磁盘空间不足：%s 只剩 %d MB，至少需要 %d MB。".formatted(folder, free >> 20, LEAST_FREE_BYTES >> 20),
          "The disk is full: %s has %d MB left and at least %d MB are needed."
              .formatted(folder, free >> 20, LEAST_FREE_BYTES >> 20));
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** A password that is made up once, kept readable for the owner only, and never shown. */
  String secret(String name) throws IOException {
    Path file = path("secrets").resolve(name);
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      RANDOM.nextBytes(random);
      Files.createDirectories(
          file.getParent(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path fresh = file.resolveSibling(name + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
      Files.move(fresh, file);
    }
    return Files.readString(file).strip();
  }

  /** An empty folder of that name, whatever was in it before. */
  Path fresh(String name) throws IOException {
    Path wanted = path(name);
    if (Files.exists(wanted)) {
      Files.walkFileTree(wanted, new Removal());
    }
    return Files.createDirectories(wanted);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
