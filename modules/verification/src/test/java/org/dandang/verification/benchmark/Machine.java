package org.dandang.verification.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Linux says of processes: CPU time and resident memory. */
final class Machine {
  private static final double TICKS_PER_SECOND = 100;

  private Machine() {}

  /** CPU seconds, user and system, of these processes. */
  static double cpuSeconds(List<Long> pids) {
    return pids.stream().mapToDouble(Machine::cpuSeconds).sum();
  }

  private static double cpuSeconds(long pid) {
    String stat = read(Path.of("/proc", Long.toString(pid), "stat"));
    if (stat.isEmpty()) return 0;
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11])
            + Long.parseLong(fields[12])
            + Long.parseLong(fields[13])
            + Long.parseLong(fields[14]))
        / TICKS_PER_SECOND;
  }

  /** Resident megabytes. */
  static long residentMegabytes(long pid) {
    Matcher found =
        Pattern.compile("VmRSS:\\s+(\\d+) kB")
            .matcher(read(Path.of("/proc", Long.toString(pid), "status")));
    return found.find() ? Long.parseLong(found.group(1)) / 1024 : -1;
  }

  /** All processes of PostgreSQL whose data lie below this folder, the backends included. */
  static List<Long> postgres(Path data) {
    try (Stream<Path> files = Files.walk(data)) {
      Path pidFile =
          files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElseThrow();
      long postmaster = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
      ProcessHandle handle = ProcessHandle.of(postmaster).orElseThrow();
      return Stream.concat(Stream.of(handle), handle.descendants())
          .map(ProcessHandle::pid)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Megabytes of heap in use after a full collection. */
  static long heapAfterCollection(long pid) {
    jcmd(pid, "GC.run");
    String info = jcmd(pid, "GC.heap_info");
    long used = 0;
    Matcher regions =
        Pattern.compile(
                "(?m)^\\s*(def new generation|tenured generation|garbage-first heap).*used (\\d+)K")
            .matcher(info);
    while (regions.find()) used += Long.parseLong(regions.group(2));
    return used / 1024;
  }

  private static String jcmd(long pid, String command) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(pid),
                  command)
              .redirectErrorStream(true)
              .start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException gone) {
      return "";
    }
  }
}
