package org.dandang.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.AccountRecords;
import org.dandang.access.api.AccountRow;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.record.LabelThen;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.web.frame.ListPage;
import org.dandang.web.frame.People;

/** All accounts, with whose they are. */
@Named
@ViewScoped
public class AccountsPage extends ListPage<AccountsPage.AccountLine> {
  /** An account and its person as called today. */
  public record AccountLine(
      AccountId id,
      String name,
      String person,
      String unit,
      LocalDate begin,
      Optional<LocalDate> end,
      boolean disabled) {
    static AccountLine of(AccountRow row, Map<PersonId, PersonOnDay> known) {
      Optional<LabelThen> label = row.person().map(known::get).map(PersonOnDay::label);
      return new AccountLine(
          row.id(),
          row.name(),
          label.map(LabelThen::name).orElseGet(() -> row.person().map(Object::toString).orElse("")),
          label.map(LabelThen::unitName).orElse(""),
          row.begin(),
          row.end(),
          row.disabled());
    }
  }

  @Inject AccountRecords records;
  @Inject People people;

  @Override
  protected Listing<AccountLine> list(ListQuery query) {
    Listing<AccountRow> found = records.list(query);
    List<PersonId> persons =
        found.rows().stream().map(AccountRow::person).flatMap(Optional::stream).toList();
    Map<PersonId, PersonOnDay> known = people.today(persons);
    return new Listing<>(
        found.rows().stream().map(row -> AccountLine.of(row, known)).toList(),
        found.total(),
        found.capped());
  }
}
