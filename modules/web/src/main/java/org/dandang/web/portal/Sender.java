package org.dandang.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** From where a request comes, for as long as it is answered. */
final class Sender {
  private static final String FORWARDED = "X-Forwarded-For";

  private Sender() {}

  /** The address itself, or that which the proxy in front names; a network of IPv6 as a whole. */
  static String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    String forwarded = request.getHeader(FORWARDED);
    if (forwarded != null && (isLoopback(address) || isBehindProxy()))
      address = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return address.contains(":") ? network(address) : address;
  }

  /** A browser tells when a form was sent by another site. */
  static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) return true;
    String origin = request.getHeader("Origin");
    if (origin == null || origin.equals("null")) return false;
    try {
      return !request.getServerName().equalsIgnoreCase(URI.create(origin).getHost());
    } catch (IllegalArgumentException none) {
      return true;
    }
  }

  private static boolean isLoopback(String address) {
    return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
  }

  private static boolean isBehindProxy() {
    return ConfigProvider.getConfig()
        .getOptionalValue("dandang.tls", String.class)
        .filter("proxy"::equals)
        .isPresent();
  }

  private static String network(String address) {
    String[] groups = address.split(":", -1);
    StringBuilder network = new StringBuilder();
    for (int at = 0; at < groups.length && at < 4; at++) network.append(groups[at]).append(':');
    return network.toString();
  }
}
