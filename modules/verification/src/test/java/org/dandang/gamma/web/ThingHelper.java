package org.dandang.gamma.web;

import jakarta.faces.view.ViewScoped;
import jakarta.ws.rs.Path;
import java.io.Serializable;
import org.dandang.gamma.domain.Ruin;

/** Fixture: neither Page nor Resource, and a Helper; goes round with the domain. */
@ViewScoped
@Path("thing")
public class ThingHelper implements Serializable {
  private static final long serialVersionUID = 1L;

  transient Ruin ruin;
}
