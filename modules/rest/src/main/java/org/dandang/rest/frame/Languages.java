package org.dandang.rest.frame;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** In which language a call is answered. */
public final class Languages {
  private Languages() {}

  /** Chinese, unless English is wanted first. */
  public static Locale of(HttpHeaders headers) {
    boolean english =
        headers.getAcceptableLanguages().stream()
            .findFirst()
            .map(wanted -> wanted.getLanguage().equals("en"))
            .orElse(false);
    return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
