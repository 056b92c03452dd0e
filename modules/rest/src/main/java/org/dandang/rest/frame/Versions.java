package org.dandang.rest.frame;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What the caller has already is not sent again. */
public final class Versions {
  private Versions() {}

  /** The record with its version as a strong ETag, or 304 when the caller has this version. */
  public static Response answer(Request request, long version, Object record) {
    return answer(request, new EntityTag(Long.toString(version)), record);
  }

  /** The page of a list with a weak ETag of what stands in it, or 304 when nothing differs. */
  public static Response answer(Request request, Record page) {
    return answer(request, new EntityTag(print(page.toString()), true), page);
  }

  private static Response answer(Request request, EntityTag tag, Object body) {
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    return (same == null ? Response.ok(body).tag(tag) : same).build();
  }

  private static String print(String text) {
    try {
      byte[] print =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(print).substring(0, 22);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
