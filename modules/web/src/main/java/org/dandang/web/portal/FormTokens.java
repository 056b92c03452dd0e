package org.dandang.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Shows that a form was fetched here and by whoever sends it, without a session or a cookie: what
 * another site has fetched for itself is of no use in somebody else's browser. Each is good once.
 */
@ApplicationScoped
class FormTokens {
  private static final int BYTES = 12;

  private final SecureRandom random = new SecureRandom();
  private SenderMarks marks;

  protected FormTokens() {}

  @Inject
  FormTokens(SenderMarks marks) {
    this.marks = marks;
  }

  String make(String sender) {
    byte[] drawn = new byte[BYTES];
    random.nextBytes(drawn);
    String form = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    return form + "." + marks.seal(form, sender);
  }

  boolean holds(String token, String sender) {
    int dot = token.indexOf('.');
    return dot > 0 && marks.isSealed(token.substring(0, dot), sender, token.substring(dot + 1));
  }

  boolean use(String token) {
    return marks.use(token);
  }

  void giveBack(String token) {
    marks.giveBack(token);
  }
}
