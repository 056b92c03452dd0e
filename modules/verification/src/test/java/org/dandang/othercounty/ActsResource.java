package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Lets the test say what is done next. */
@Path("acts")
@ApplicationScoped
public class ActsResource {
  @Inject Doing doing;

  @POST
  @Path("{act}")
  public Response perform(@PathParam("act") String act) {
    boolean done = doing.perform(Act.valueOf(act));
    return Response.status(done ? Response.Status.NO_CONTENT : Response.Status.GONE).build();
  }
}
