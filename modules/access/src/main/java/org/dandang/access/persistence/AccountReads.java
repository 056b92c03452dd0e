package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.access.api.AccountDetail;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.AccountRecords;
import org.dandang.access.api.AccountRow;
import org.dandang.access.api.GrantRow;
import org.dandang.access.api.RoleRow;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.Factors;
import org.dandang.access.domain.Grant;
import org.dandang.access.domain.RoleTable;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.NotFound;

/** Accounts as the security administrator sees them. */
@ApplicationScoped
@Permits(Role.SECURITY_ADMINISTRATOR)
class AccountReads implements AccountRecords {
  @PersistenceContext(unitName = "access")
  private EntityManager em;

  private RoleTable table;
  private Factors factors;

  protected AccountReads() {}

  @Inject
  AccountReads(RoleTable table, Factors factors) {
    this.table = table;
    this.factors = factors;
  }

  AccountReads(EntityManager em, RoleTable table, Factors factors) {
    this.em = em;
    this.table = table;
    this.factors = factors;
  }

  @Override
  public Listing<AccountRow> list(ListQuery query) {
    return ListReader.of(
            em,
            AccountRow.class,
            "select new org.dandang.access.api.AccountRow(a.id, a.name, a.person, a.period.begin,"
                + " a.period.end, a.disabled) from Account a",
            "a.id")
        .contains("name", "a.name")
        .number("person", "a.person", PersonId::new)
        .flag("disabled", "a.disabled")
        .sort("name", "a.name")
        .sort("begin", "a.period.begin")
        .order("a.name")
        .read(query);
  }

  @Override
  public AccountDetail get(AccountId id) {
    Account account = em.find(Account.class, id.value());
    if (account == null) throw new NotFound(id);
    AccountRow row =
        new AccountRow(
            account.id(),
            account.name(),
            account.person(),
            account.period().begin(),
            account.period().end(),
            account.isDisabled());
    return new AccountDetail(
        row,
        account.grants().stream().map(AccountReads::row).toList(),
        factors.find(id).map(Factors.Kept::since),
        account.version());
  }

  @Override
  public List<RoleRow> roles() {
    return table.rows();
  }

  @Override
  public List<HistoryRow> history(AccountId id) {
    return HistoryReader.of(em, "access").rows("access_account", id.value());
  }

  private static GrantRow row(Grant grant) {
    return new GrantRow(
        grant.id(), grant.role(), grant.isEverywhere(), grant.units(), grant.begin(), grant.end());
  }
}
