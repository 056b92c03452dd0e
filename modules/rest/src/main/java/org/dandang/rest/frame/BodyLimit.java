package org.dandang.rest.frame;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body beyond what its operation takes is refused before it is read, or where it gets there. */
@Provider
public class BodyLimit implements ContainerRequestFilter {
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    UpTo limit = resource.getResourceMethod().getAnnotation(UpTo.class);
    if (limit == null || !request.hasEntity()) return;
    if (request.getLength() > limit.value()) throw tooLarge();
    request.setEntityStream(new Counted(request.getEntityStream(), limit.value()));
  }

  private static WebApplicationException tooLarge() {
    return new WebApplicationException(Status.REQUEST_ENTITY_TOO_LARGE);
  }

  private static final class Counted extends FilterInputStream {
    private long left;

    Counted(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) count(1);
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      if (read > 0) count(read);
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) throw tooLarge();
    }
  }
}
