package org.dandang.launcher;

import java.net.URI;

/** Where the server listens. */
record Address(String host, int port) {
  private static final String LOOPBACK = "127.0.0.1";

  /** Where somebody on this machine reaches it. */
  URI uri(String path) {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    String name = everywhere ? LOOPBACK : host;
    return URI.create(
        "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + path);
  }
}
