package org.dandang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How the embedded PostgreSQL is set: nothing is lost by a crash, and it stays small. */
final class EmbeddedConfiguration {
  private static final String OURS = "dandang.conf";
  private static final String INCLUDE = "include_if_exists = '" + OURS + "'";
  private static final String SETTINGS =
      """
      # Written by the launcher at every start; change nothing here.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      max_connections = 60
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      shared_buffers = 128MB
      work_mem = 32MB
      maintenance_work_mem = 128MB
      max_wal_size = 1GB
      random_page_cost = 1.1
      jit = off
      password_encryption = 'scram-sha-256'
      """;

  private EmbeddedConfiguration() {}

  static void write(Path files, int port) throws IOException {
    Files.writeString(files.resolve(OURS), SETTINGS.formatted(port));
    Path main = files.resolve("postgresql.conf");
    if (!Files.readString(main).contains(INCLUDE)) {
      Files.writeString(main, "\n" + INCLUDE + "\n", StandardOpenOption.APPEND);
    }
  }
}
