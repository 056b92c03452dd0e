package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.GrantId;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.Accounts;
import org.dandang.access.domain.Credential;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

/** Accounts in their unit. */
@ApplicationScoped
class JpaAccounts implements Accounts {
  private final Ids accountIds = new Ids("access_account_seq");
  private final Ids grantIds = new Ids("access_grant_seq");

  @PersistenceContext(unitName = "access")
  private EntityManager em;

  protected JpaAccounts() {}

  JpaAccounts(EntityManager em) {
    this.em = em;
  }

  @Override
  public AccountId nextId() {
    return new AccountId(accountIds.next(em));
  }

  @Override
  public GrantId nextGrantId() {
    return new GrantId(grantIds.next(em));
  }

  @Override
  public void add(Account account, Credential credential) {
    em.persist(account);
    em.flush();
    em.persist(credential);
  }

  @Override
  public Account get(AccountId id) {
    Account found = em.find(Account.class, id.value());
    if (found == null) throw new NotFound(id);
    return found;
  }

  @Override
  public Account get(AccountId id, long seen) {
    Account found = get(id);
    if (found.version() != seen) throw new Stale(id, seen, found.version());
    return found;
  }

  @Override
  public Optional<Account> accountNamed(String name) {
    return em.createQuery("select a from Account a where a.name = :name", Account.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Account> of(PersonId person) {
    return em.createQuery(
            "select a from Account a where a.person = :person order by a.id", Account.class)
        .setParameter("person", person)
        .getResultList();
  }

  @Override
  public Credential credential(AccountId account) {
    Credential found = em.find(Credential.class, account.value());
    if (found == null) throw new NotFound(account);
    return found;
  }

  @Override
  public boolean anyPassword() {
    return !em.createQuery("select c.id from Credential c where c.hash is not null", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
