package org.dandang.rest.frame;

import jakarta.ws.rs.BadRequestException;

/** The body cannot be read as the JSON that is expected. */
final class MalformedJson extends BadRequestException {
  private static final long serialVersionUID = 1L;

  MalformedJson(Throwable cause) {
    super(cause);
  }
}
