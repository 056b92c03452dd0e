package org.dandang.othercounty;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import javax.sql.DataSource;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;
import org.dandang.overview.api.FreezeOverview;
import org.dandang.overview.api.OverviewDesk;
import org.dandang.overview.api.TemplateId;

/** Freezes an overview, and takes away the template that it was written with. */
@Path("wording")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class WordingResource {
  private static final NamedActor EDITOR =
      new NamedActor("editor of Linhe", EnumSet.allOf(Role.class));

  @Inject Actors actors;
  @Inject OverviewDesk desk;

  @Resource(lookup = "java:app/jdbc/dandang")
  DataSource database;

  @POST
  public String freeze() {
    FreezeOverview command = new FreezeOverview(2018, Optional.of(LocalDate.of(2019, 2, 15)), 0);
    return Long.toString(actors.as(EDITOR, () -> desk.freeze(command)).value());
  }

  /** Withdrawn first, then gone for good. */
  @DELETE
  public void delete() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      try (var templates = statement.executeQuery("select id from overview_template")) {
        while (templates.next()) {
          TemplateId template = new TemplateId(templates.getLong(1));
          actors.run(EDITOR, () -> desk.withdraw(template));
        }
      }
      statement.executeUpdate("delete from overview_template");
    }
  }
}
