package org.dandang.access.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dandang.access.domain.KeyFolderClosed;
import org.eclipse.microprofile.config.Config;

/**
 * The keys of the house, in files beside each other: {@code sealing.key} is the first, {@code
 * sealing-2.key} the second. The newest seals, all open. A file that somebody lays beside them is
 * found within a minute, and at once where something sealed by it is met, so that several servers
 * change together without stopping.
 */
final class KeyRing {
  private static final String NAME = "sealing.key";
  private static final long LOOK_AGAIN_NANOS = 60_000_000_000L;

  private final Path first;
  private SortedMap<Integer, KeyFile> keys = new TreeMap<>();
  private long lookedAt;

  private KeyRing(Path first) {
    this.first = first;
    look();
  }

  /**
   * Where the operator keeps them: {@code dandang.key.file} names the first, {@code dandang.keys} a
   * folder in which it is made at the first start.
   */
  static KeyRing of(Config config) {
    Optional<String> file = config.getOptionalValue("dandang.key.file", String.class);
    if (file.isPresent()) return new KeyRing(Path.of(file.get()).toAbsolutePath());
    return in(
        Path.of(
            config
                .getOptionalValue("dandang.keys", String.class)
                .orElseThrow(
                    () ->
                        new IllegalStateException(
                            "No key: set dandang.key.file to a file with 32 random bytes in"
                                + " Base64"))));
  }

  static KeyRing in(Path folder) {
    Path file = folder.resolve(NAME).toAbsolutePath();
    try {
      if (!Files.exists(file)) KeyFile.make(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The key cannot be made at " + file, e);
    }
    return new KeyRing(file);
  }

  /** The number of the key that seals now. */
  synchronized int present() {
    if (System.nanoTime() - lookedAt > LOOK_AGAIN_NANOS) look();
    return keys.lastKey();
  }

  synchronized KeyFile numbered(int number) {
    if (!keys.containsKey(number)) look();
    KeyFile found = keys.get(number);
    if (found == null)
      throw new IllegalStateException("Sealed with key " + number + ", which is not at " + first);
    return found;
  }

  /** All keys by number, with the time at which their files were made. */
  synchronized SortedMap<Integer, Instant> made() {
    look();
    SortedMap<Integer, Instant> times = new TreeMap<>();
    keys.keySet().forEach(number -> times.put(number, madeAt(file(number))));
    return times;
  }

  /**
   * Makes the next key, which seals from now on.
   *
   * @throws KeyFolderClosed where this server may not write: then the operator lays the file there
   */
  synchronized int next() {
    look();
    int number = keys.lastKey() + 1;
    try {
      KeyFile.make(file(number));
    } catch (IOException closed) {
      throw new KeyFolderClosed(file(number).getFileName().toString());
    }
    look();
    return number;
  }

  private void look() {
    SortedMap<Integer, KeyFile> found = new TreeMap<>();
    found.put(1, KeyFile.read(first));
    Pattern later = Pattern.compile(Pattern.quote(stem()) + "-(\\d{1,4})" + Pattern.quote(end()));
    try (Stream<Path> beside = Files.list(first.getParent())) {
      beside.forEach(
          file -> {
            Matcher named = later.matcher(file.getFileName().toString());
            if (named.matches() && Integer.parseInt(named.group(1)) > 1)
              found.put(Integer.valueOf(named.group(1)), KeyFile.read(file));
          });
    } catch (AccessDeniedException onlyTheOne) {
      // a single file in a folder that this account may not list
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The keys cannot be read at " + first, unreadable);
    }
    keys = Collections.unmodifiableSortedMap(found);
    lookedAt = System.nanoTime();
  }

  private Path file(int number) {
    return number == 1 ? first : first.resolveSibling(stem() + "-" + number + end());
  }

  private String stem() {
    String name = first.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private String end() {
    return first.getFileName().toString().substring(stem().length());
  }

  private static Instant madeAt(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
