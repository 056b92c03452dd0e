package org.dandang.rest.frame;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** An address that was called, where there is no server. */
public final class Address {
  private Address() {}

  public static UriInfo of(String pathAndQuery) {
    URI uri = URI.create("https://here.example" + pathAndQuery);
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    if (uri.getRawQuery() != null)
      for (String pair : uri.getRawQuery().split("&")) {
        String[] parts = pair.split("=", 2);
        parameters.add(decoded(parts[0]), decoded(parts[1]));
      }
    return (UriInfo)
        Proxy.newProxyInstance(
            Address.class.getClassLoader(),
            new Class<?>[] {UriInfo.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getQueryParameters" -> parameters;
                  case "getRequestUri" -> uri;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
