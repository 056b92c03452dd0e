package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dandang.access.api.AccountId;
import org.dandang.access.domain.Caller;
import org.dandang.access.domain.Callers;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * Asks for the account's own row at every request; its grants are read again only when the number
 * of rights changed or a day has passed.
 */
@ApplicationScoped
class CallerRows implements Callers {
  private static final int REMEMBERED = 2_000;

  private record State(long id, Long person, int sessions, int rights, LocalDate day) {}

  private record Known(State state, Caller caller) {}

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private Database database;
  private Clock clock;

  protected CallerRows() {}

  @Inject
  CallerRows(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<Caller> named(String account) {
    LocalDate today = LocalDate.now(clock);
    List<State> found =
        database.select(
            "select id, person_id, sessions, rights from access_account where name = ?"
                + " and not disabled and begins <= ? and (ends is null or ends >= ?)",
            row ->
                new State(
                    row.getLong(1),
                    row.getObject(2, Long.class),
                    row.getInt(3),
                    row.getInt(4),
                    today),
            account,
            today,
            today);
    if (found.isEmpty()) {
      known.remove(account);
      return Optional.empty();
    }
    return Optional.of(caller(account, found.get(0)));
  }

  @Override
  public Optional<String> hash(AccountId account) {
    return database
        .select(
            "select hash from access_credential where id = ? and hash is not null",
            row -> row.getString(1),
            account.value())
        .stream()
        .findFirst();
  }

  private Caller caller(String account, State state) {
    Known remembered = known.get(account);
    if (remembered != null && remembered.state().equals(state)) return remembered.caller();
    Caller caller =
        new Caller(
            new AccountId(state.id()),
            account,
            Optional.ofNullable(state.person()).map(PersonId::new),
            state.sessions(),
            grants(state));
    if (known.size() >= REMEMBERED) known.clear();
    known.put(account, new Known(state, caller));
    return caller;
  }

  private List<Caller.Held> grants(State state) {
    return database.select(
        "select role, everywhere, array(select unit_id from access_grant_unit where grant_id = g.id)"
            + " from access_grant g where account_id = ? and begins <= ?"
            + " and (ends is null or ends >= ?) order by id",
        CallerRows::held,
        state.id(),
        state.day(),
        state.day());
  }

  private static Caller.Held held(ResultSet row) throws SQLException {
    Set<UnitId> units = new HashSet<>();
    for (Long unit : (Long[]) row.getArray(3).getArray()) units.add(new UnitId(unit));
    return new Caller.Held(Role.valueOf(row.getString(1)), row.getBoolean(2), Set.copyOf(units));
  }
}
