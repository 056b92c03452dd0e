package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Somebody hands in a report through the portal; nothing else about him is asked or kept.
 *
 * @param name of whoever gives it
 * @param contact how he can be reached; only beside a name
 * @param about whom, in his words
 * @param unit of the person or what it is about
 * @param when it happened, in his words
 * @param feedback whether he wants to hear the result
 * @param protection whether he asks to be protected
 * @param files as they came; only clean copies of them are kept
 */
public record HandIn(
    @NotNull ReportKind kind,
    @NotNull Optional<@Size(min = 1, max = 100) String> name,
    @NotNull Optional<@Size(min = 1, max = 200) String> contact,
    @NotNull Optional<@Size(min = 1, max = 200) String> about,
    @NotNull Optional<@Size(min = 1, max = 200) String> unit,
    @NotNull Optional<@Size(min = 1, max = 200) String> when,
    @NotBlank @Size(max = 18_000) String happened,
    boolean feedback,
    boolean protection,
    @NotNull @Size(max = HandIn.MOST_FILES) List<byte[]> files) {
  /** How many files may come along at once. */
  public static final int MOST_FILES = 5;

  public HandIn {
    files = List.copyOf(files);
  }

  @Override
  public String toString() {
    return "hand-in";
  }
}
