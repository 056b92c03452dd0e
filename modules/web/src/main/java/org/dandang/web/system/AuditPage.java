package org.dandang.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dandang.access.api.AuditRecords;
import org.dandang.access.api.AuditRow;
import org.dandang.access.api.Verification;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.Cells;
import org.dandang.web.frame.ListPage;
import org.dandang.web.frame.TaskWords;

/** The audit log, and the check that nobody touched it. */
@Named
@ViewScoped
public class AuditPage extends ListPage<AuditRow> {
  private static final Pattern TYPED_ID = Pattern.compile("\\w+Id\\[value=(\\d+)]");

  @Inject AuditRecords records;
  @Inject Cells cells;
  @Inject TaskWords tasks;

  private transient Verification verification;

  @Override
  protected Listing<AuditRow> list(ListQuery query) {
    Map<String, String> filters = new HashMap<>(query.filters());
    filters.computeIfPresent("task", (filter, typed) -> tasks.named(typed));
    return records.list(
        new ListQuery(filters, query.sort(), query.offset(), query.limit(), query.cap()));
  }

  public void verify() {
    verification = records.verify();
  }

  public Verification getVerification() {
    return verification;
  }

  /** The numbers alone: of what they are, the task says. */
  public String subject(String recorded) {
    return TYPED_ID.matcher(recorded).replaceAll("$1");
  }

  /** The first role in words, and how many more there are. */
  public String roles(String codes) {
    List<String> roles = List.of(codes.split(" "));
    if (codes.isBlank()) return "";
    String first = cells.word(Role.valueOf(roles.get(0)));
    return roles.size() == 1 ? first : first + " +" + (roles.size() - 1);
  }

  public List<AuditKind> getKinds() {
    return List.of(AuditKind.values());
  }
}
