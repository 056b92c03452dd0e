package org.dandang.rest.frame;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The version of a record as a strong ETag. */
public final class Versions {
  private Versions() {}

  /** The record, or 304 when the caller has this version already. */
  public static Response answer(Request request, long version, Object record) {
    EntityTag tag = new EntityTag(Long.toString(version));
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    return (same == null ? Response.ok(record).tag(tag) : same).build();
  }
}
