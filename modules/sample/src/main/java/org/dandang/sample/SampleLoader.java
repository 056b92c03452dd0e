package org.dandang.sample;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.half.Halves;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the demo county step by step. A step and its checkpoint are one transaction: a server that
 * is killed goes on at the first step that was not done, and never finds one half done.
 */
@ApplicationScoped
public class SampleLoader {
  private static final NamedActor LOADER = new NamedActor("sample", EnumSet.allOf(Role.class));
  private static final int SECONDS_PER_STEP = 300;
  private static final long SEED = 451_425_000L;

  @Inject @Any Instance<SampleStep> steps;
  @Inject County county;
  @Inject Actors actors;
  @Inject UserTransaction transaction;
  @Inject LoadProgress progress;
  @Inject Halves halves;

  @Inject
  @ConfigProperty(name = "dandang.sample", defaultValue = "tiandeng")
  String sample;

  @Resource(lookup = "java:app/jdbc/dandang")
  DataSource database;

  /** Loads what is not loaded yet; nothing when all of it is. */
  public void load() {
    Checkpoints checkpoints = new Checkpoints(database);
    Set<Integer> done = checkpoints.done();
    List<SampleStep> all =
        steps.stream()
            .filter(step -> step.county().equals(sample))
            .filter(step -> step.worksIn(halves))
            .sorted(Comparator.comparingInt(SampleStep::order))
            .toList();
    int number = 0;
    for (SampleStep step : all) {
      number++;
      if (!done.contains(step.order())) load(step, number, all.size(), checkpoints);
    }
  }

  private void load(SampleStep step, int number, int of, Checkpoints checkpoints) {
    progress.begins(number, of, step.title());
    long begun = System.nanoTime();
    boolean done = false;
    try {
      inTransaction(
          () -> {
            actors.run(LOADER, () -> step.load(county, new SplittableRandom(SEED + step.order())));
            checkpoints.set(step);
          });
      done = true;
    } finally {
      if (!done) progress.fails(number, of, step.title());
    }
    progress.ends(number, of, step.title(), (System.nanoTime() - begun) / 1_000_000);
  }

  private void inTransaction(Runnable work) {
    boolean committed = false;
    try {
      transaction.setTransactionTimeout(SECONDS_PER_STEP);
      transaction.begin();
      try {
        work.run();
        transaction.commit();
        committed = true;
      } finally {
        if (!committed) abandon();
      }
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException e) {
      throw new IllegalStateException("a part of the sample was not loaded", e);
    }
  }

  private void abandon() throws SystemException {
    if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  /** Which steps are done, as the database knows. */
  private record Checkpoints(DataSource database) {
    Set<Integer> done() {
      try (var connection = database.getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("select step from office_sample_step")) {
        Set<Integer> done = new java.util.HashSet<>();
        while (rows.next()) done.add(rows.getInt(1));
        return done;
      } catch (SQLException e) {
        throw new IllegalStateException("the sample's checkpoints cannot be read", e);
      }
    }

    void set(SampleStep step) {
      try (var connection = database.getConnection();
          var insert =
              connection.prepareStatement(
                  "insert into office_sample_step (step, title) values (?, ?)")) {
        insert.setInt(1, step.order());
        insert.setString(2, step.title());
        insert.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException("a checkpoint of the sample cannot be set", e);
      }
    }
  }
}
