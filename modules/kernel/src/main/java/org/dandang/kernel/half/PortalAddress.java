package org.dandang.kernel.half;

/** Where the public portal is, if there is one: a host name of its own, shared with nothing. */
public interface PortalAddress {
  /** Whether a request that came to that host name came to the portal. */
  boolean is(String host);
}
