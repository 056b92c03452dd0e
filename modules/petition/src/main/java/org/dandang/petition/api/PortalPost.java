package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came through the portal with one report and what went back, without a word of it.
 *
 * @param mayOpen whether the actor may read it now: who registers it while it waits, and later a
 *     handler who has leave to look
 * @param mayRegister whether it still waits to be told whom it is about
 */
public record PortalPost(
    boolean mayOpen, boolean mayRegister, List<MessageRow> messages, List<EnclosureRow> files) {
  public PortalPost {
    messages = List.copyOf(messages);
    files = List.copyOf(files);
  }

  /** One message. */
  public record MessageRow(LocalDate on, MessageKind kind, Optional<String> signer) {}

  /** One file, by its number. */
  public record EnclosureRow(int number, String mediaType, LocalDate on) {}
}
