package org.dandang.rest.frame;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one translator of failures: what is wrong with the request is told, all else is an incident.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Context HttpHeaders headers;

  /** The server has a mapper of its own for these, which tells no reasons. */
  @Provider
  public static class OfConstraints implements ExceptionMapper<ConstraintViolationException> {
    @Context HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException failure) {
      return answer(headers, failure);
    }
  }

  @Override
  public Response toResponse(Throwable failure) {
    return answer(headers, failure);
  }

  static Response answer(HttpHeaders headers, Throwable failure) {
    boolean conditional = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
    Problem problem = new Problems(Languages.of(headers), traceId(), conditional).of(failure);
    if (problem.status() >= 500) LOG.log(Level.SEVERE, "Incident " + problem.traceId(), failure);
    Response.ResponseBuilder answer =
        Response.status(problem.status(), reason(problem.status()))
            .type(Problem.MEDIA_TYPE)
            .entity(problem);
    if (problem.status() == 401)
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"dandang\"");
    return answer.build();
  }

  private static String reason(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Unprocessable Content" : known.getReasonPhrase();
  }

  private static String traceId() {
    byte[] id = new byte[8];
    ThreadLocalRandom.current().nextBytes(id);
    return HexFormat.of().formatHex(id);
  }
}
