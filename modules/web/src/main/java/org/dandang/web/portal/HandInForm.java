package org.dandang.web.portal;

import java.util.Optional;
import org.dandang.petition.api.HandIn;
import org.dandang.petition.api.ReportKind;

/** The form of a report: what must be filled, and what must not be. */
final class HandInForm {
  static final int MOST_HAPPENED = 18_000;
  private static final int MOST_LINE = 200;
  private static final int MOST_NAME = 100;

  private final Typed typed;
  private final PortalWords words;

  HandInForm(Typed typed, PortalWords words) {
    this.typed = typed;
    this.words = words;
  }

  /** Whether it can be handed in; what is wrong stands at its field. */
  boolean check() {
    if (kind().isEmpty()) wrong("kind", "kind.missing");
    if (typed.is("kind", "ACCUSATION") && typed.said("about").isEmpty())
      wrong("about", "about.missing");
    if (typed.said("happened").isEmpty()) wrong("happened", "happened.missing");
    longest("about", MOST_LINE);
    longest("unit", MOST_LINE);
    longest("when", MOST_LINE);
    longest("happened", MOST_HAPPENED);
    if (typed.files().size() > HandIn.MOST_FILES) wrong("files", "files.many", HandIn.MOST_FILES);
    sender();
    return !typed.isWrong();
  }

  /** A name that slipped into an anonymous form is asked about and not kept. */
  private void sender() {
    boolean named = typed.is("sender", "named");
    boolean anonymous = typed.is("sender", "anonymous");
    if (!named && !anonymous) wrong("sender", "sender.missing");
    if (named && typed.said("name").isEmpty()) wrong("name", "name.missing");
    if (anonymous && typed.said("name").isPresent()) wrong("name", "name.notAnonymous");
    if (anonymous && typed.said("contact").isPresent()) wrong("contact", "contact.notAnonymous");
    longest("name", MOST_NAME);
    longest("contact", MOST_LINE);
  }

  private void longest(String field, int most) {
    if (typed.said(field).filter(said -> said.length() > most).isPresent())
      wrong(field, "tooLong", most);
  }

  private void wrong(String field, String key, Object... arguments) {
    typed.wrong(field, words.text(key, arguments));
  }

  HandIn command() {
    return new HandIn(
        kind().orElseThrow(),
        typed.said("name"),
        typed.said("contact"),
        typed.said("about"),
        typed.said("unit"),
        typed.said("when"),
        typed.said("happened").orElseThrow(),
        typed.is("feedback", "yes"),
        typed.is("protection", "yes"),
        typed.files());
  }

  private Optional<ReportKind> kind() {
    for (ReportKind kind : ReportKind.values())
      if (kind != ReportKind.OUTSIDE && typed.is("kind", kind.name())) return Optional.of(kind);
    return Optional.empty();
  }
}
