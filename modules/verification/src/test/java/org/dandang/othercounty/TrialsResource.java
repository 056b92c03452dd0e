package org.dandang.othercounty;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Lets the test try a use case, and see what the database has of it. */
@Path("trials")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrialsResource {
  /** What is left of a trial: rows of either context, and what the audit says of it. */
  public record Left(long units, long talks, List<String> audit) {}

  @Inject Trial trial;

  @Resource(lookup = "java:app/jdbc/dandang")
  DataSource database;

  @POST
  @Path("{trial}")
  public void attempt(@PathParam("trial") String name) {
    Map<String, Consumer<String>> trials =
        Map.of(
            "succeed", trial::succeed,
            "breakARule", trial::breakARule,
            "fail", trial::fail,
            "writeTheSameTwice", trial::writeTheSameTwice,
            "notForYou", trial::notForYou);
    trials.get(name).accept(name);
  }

  @GET
  @Path("{trial}")
  public Left left(@PathParam("trial") String name) throws SQLException {
    return new Left(
        Long.parseLong(asked("select count(*) from personnel_unit where code = ?", name).get(0)),
        Long.parseLong(asked("select count(*) from care_talk where place = ?", name).get(0)),
        asked("select kind || ' ' || outcome from access_audit where task = ?", "Trial." + name));
  }

  private List<String> asked(String question, String about) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(question)) {
      statement.setString(1, about);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
