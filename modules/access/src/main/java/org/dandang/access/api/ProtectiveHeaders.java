package org.dandang.access.api;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every answer tells the browser: do not guess types, do not frame, do not tell where the user
 * comes from. Also those answers need it that are given before any filter is asked.
 */
public final class ProtectiveHeaders {
  public static final String POLICY = "Content-Security-Policy";

  /** For whatever is no page: nothing in it is to be run or loaded. */
  public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  private ProtectiveHeaders() {}

  /** For every answer; the content policy of a page comes with the page. */
  public static Map<String, String> all(boolean secure) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (secure) headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    return headers;
  }

  /** For an answer that has nothing to show and must not be kept. */
  public static Map<String, String> forNothing(boolean secure) {
    Map<String, String> headers = all(secure);
    headers.put("Cache-Control", "no-store");
    headers.put(POLICY, NOTHING);
    return headers;
  }
}
