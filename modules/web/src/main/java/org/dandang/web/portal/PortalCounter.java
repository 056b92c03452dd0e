package org.dandang.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.petition.api.HandIn;
import org.dandang.petition.api.MessageKind;
import org.dandang.petition.api.PortalDesk;
import org.dandang.petition.api.PortalView;
import org.dandang.petition.api.ReceiptCode;
import org.dandang.petition.api.WriteToOffice;
import org.dandang.web.portal.SenderMarks.Act;

/**
 * Where somebody hands in, comes back and writes. Whatever is wrong comes back with everything that
 * was typed; whatever is right is done whole or not at all.
 */
@ApplicationScoped
class PortalCounter {
  private static final int MOST_WRITTEN = 5_000;
  private static final int TOO_MANY = 429;

  @Inject PortalDesk desk;
  @Inject Actors actors;
  @Inject FormTokens tokens;
  @Inject SenderMarks marks;
  @Inject BusinessDay businessDay;

  Reply open(String path, PortalWords words, String sender) {
    PortalPages pages = new PortalPages(words);
    return Reply.ok(
        switch (path) {
          case "/report" -> pages.report(Typed.nothing(), tokens.make(sender));
          case "/receipt" -> pages.lookUp(Typed.nothing(), tokens.make(sender));
          default -> pages.home();
        });
  }

  Reply take(String path, Typed typed, PortalWords words, String sender, boolean foreign) {
    boolean own = !foreign && tokens.holds(typed.value("token"), sender);
    return switch (path) {
      case "/report" -> handIn(typed, words, sender, own);
      case "/receipt" -> lookUp(typed, words, sender, own);
      case "/add" -> write(MessageKind.FACTS, typed, words, sender, own);
      default -> write(MessageKind.OBJECTION, typed, words, sender, own);
    };
  }

  private Reply handIn(Typed typed, PortalWords words, String sender, boolean own) {
    HandInForm form = new HandInForm(typed, words);
    if (form.check() && !own) typed.wrong("token", words.text("token.stale"));
    if (typed.isWrong()) return again(typed, words, sender, HttpServletResponse.SC_BAD_REQUEST);
    String token = typed.value("token");
    if (!tokens.use(token)) typed.wrong("token", words.text("token.used"));
    else if (!marks.mayStill(Act.HAND_IN, sender)) {
      tokens.giveBack(token);
      typed.wrong("token", words.text("often"));
      return again(typed, words, sender, TOO_MANY);
    } else {
      Optional<ReceiptCode> code = tried(typed, words, () -> handedIn(form.command()));
      if (code.isPresent())
        return Reply.ok(new PortalPages(words).receipt(code.get(), businessDay.today()));
      tokens.giveBack(token);
    }
    return again(typed, words, sender, HttpServletResponse.SC_BAD_REQUEST);
  }

  private ReceiptCode handedIn(HandIn command) {
    return actors.as(NamedActor.PORTAL, () -> desk.handIn(command));
  }

  private Reply again(Typed typed, PortalWords words, String sender, int status) {
    if (!typed.files().isEmpty()) typed.wrong("files", words.text("files.again"));
    return new Reply(status, new PortalPages(words).report(typed, tokens.make(sender)));
  }

  private Reply lookUp(Typed typed, PortalWords words, String sender, boolean own) {
    if (typed.said("code").isEmpty()) typed.wrong("code", words.text("code.missing"));
    else if (!own) typed.wrong("token", words.text("token.stale"));
    if (typed.isWrong()) return notFound(typed, words, sender, HttpServletResponse.SC_BAD_REQUEST);
    if (!marks.mayStill(Act.LOOK_UP, sender)) {
      typed.wrong("code", words.text("often"));
      return notFound(typed, words, sender, TOO_MANY);
    }
    Optional<PortalView> view =
        actors.as(NamedActor.PORTAL, () -> desk.look(shortened(typed.value("code"))));
    if (view.isPresent()) return shown(view.get(), typed, words, sender);
    typed.wrong("code", words.text("code.unknown"));
    return notFound(typed, words, sender, HttpServletResponse.SC_OK);
  }

  private Reply notFound(Typed typed, PortalWords words, String sender, int status) {
    return new Reply(status, new PortalPages(words).lookUp(typed, tokens.make(sender)));
  }

  private Reply shown(PortalView view, Typed typed, PortalWords words, String sender) {
    return Reply.ok(
        new PortalPages(words).view(view, typed, tokens.make(sender), tokens.make(sender)));
  }

  private Reply write(
      MessageKind kind, Typed typed, PortalWords words, String sender, boolean own) {
    String field = kind == MessageKind.FACTS ? "addition" : "objection";
    if (!marks.mayStill(Act.WRITE, sender)) {
      typed.wrong("code", words.text("often"));
      return notFound(typed, words, sender, TOO_MANY);
    }
    check(typed, words, field);
    if (!own) typed.wrong("token", words.text("token.stale"));
    else if (!typed.isWrong() && !tokens.use(typed.value("token")))
      typed.wrong("token", words.text("token.used"));
    String code = shortened(typed.value("code"));
    if (typed.isWrong()) return still(code, typed, words, sender);
    WriteToOffice command = new WriteToOffice(code, typed.value(field).strip(), typed.files());
    Optional<Optional<PortalView>> done = tried(typed, words, () -> written(kind, command));
    if (done.isEmpty()) {
      tokens.giveBack(typed.value("token"));
      return still(code, typed, words, sender);
    }
    if (done.get().isPresent())
      return Reply.ok(new PortalPages(words).written(kind, typed, tokens.make(sender)));
    typed.wrong("code", words.text("code.unknown"));
    return notFound(typed, words, sender, HttpServletResponse.SC_OK);
  }

  private static void check(Typed typed, PortalWords words, String field) {
    if (typed.said(field).isEmpty()) typed.wrong(field, words.text(field + ".missing"));
    else if (typed.value(field).strip().length() > MOST_WRITTEN)
      typed.wrong(field, words.text("tooLong", MOST_WRITTEN));
    if (typed.files().size() > HandIn.MOST_FILES)
      typed.wrong("files", words.text("files.many", HandIn.MOST_FILES));
  }

  private Optional<PortalView> written(MessageKind kind, WriteToOffice command) {
    return actors.as(
        NamedActor.PORTAL,
        () -> kind == MessageKind.FACTS ? desk.add(command) : desk.object(command));
  }

  /** The page from which it was sent, with what was typed. */
  private Reply still(String code, Typed typed, PortalWords words, String sender) {
    Optional<PortalView> view = actors.as(NamedActor.PORTAL, () -> desk.look(code));
    if (view.isPresent()) {
      if (!typed.files().isEmpty()) typed.wrong("files", words.text("files.again"));
      Reply page = shown(view.get(), typed, words, sender);
      return new Reply(HttpServletResponse.SC_BAD_REQUEST, page.page());
    }
    typed.wrong("code", words.text("code.unknown"));
    return notFound(typed, words, sender, HttpServletResponse.SC_OK);
  }

  /** What a rule or a file says against it comes to the form. */
  private static <T> Optional<T> tried(Typed typed, PortalWords words, Supplier<T> act) {
    try {
      return Optional.of(act.get());
    } catch (InvalidInput invalid) {
      typed.wrong(invalid.field(), RuleMessages.of(invalid, words.locale()));
    } catch (RuleViolation rule) {
      typed.wrong("token", RuleMessages.of(rule, words.locale()));
    }
    return Optional.empty();
  }

  Reply busy(PortalWords words) {
    return new Reply(
        HttpServletResponse.SC_SERVICE_UNAVAILABLE, new PortalPages(words).said("busy"));
  }

  Reply tooLarge(PortalWords words) {
    return new Reply(
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, new PortalPages(words).said("tooLarge"));
  }

  /** Longer than any code it is none. */
  private static String shortened(String typed) {
    return typed.length() > 200 ? "" : typed;
  }
}
