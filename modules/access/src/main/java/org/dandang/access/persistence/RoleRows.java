package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dandang.access.api.RoleRow;
import org.dandang.access.domain.RoleTable;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Staff;
import org.dandang.kernel.id.PersonId;

/** The table of roles, and who holds one today. */
@ApplicationScoped
class RoleRows implements RoleTable, Staff {
  private Database database;
  private Clock clock;

  protected RoleRows() {}

  @Inject
  RoleRows(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<RoleRow> rows() {
    return database
        .select(
            "select code, chinese, english, may_chinese, may_english from access_role",
            row ->
                new RoleRow(
                    Role.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)))
        .stream()
        .sorted(Comparator.comparing(RoleRow::role))
        .toList();
  }

  @Override
  public List<PersonId> holding(Role role) {
    LocalDate today = LocalDate.now(clock);
    return database.select(
        "select distinct a.person_id from access_account a join access_grant g on g.account_id = a.id"
            + " where g.role = ? and a.person_id is not null and not a.disabled"
            + " and a.begins <= ? and (a.ends is null or a.ends >= ?)"
            + " and g.begins <= ? and (g.ends is null or g.ends >= ?) order by a.person_id",
        row -> new PersonId(row.getLong(1)),
        role.name(),
        today,
        today,
        today,
        today);
  }
}
