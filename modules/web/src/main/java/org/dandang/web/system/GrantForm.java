package org.dandang.web.system;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.GrantRole;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.UnitId;

/** What is typed to give a role. */
public class GrantForm implements Serializable {
  private Role role;
  private boolean everywhere;
  private List<Long> units = new ArrayList<>();
  private LocalDate from;
  private LocalDate to;

  GrantForm(LocalDate from) {
    this.from = from;
  }

  GrantRole command(AccountId account, long seen) {
    return new GrantRole(
        account,
        role,
        everywhere,
        units.stream().map(UnitId::new).collect(Collectors.toSet()),
        from,
        Optional.ofNullable(to),
        seen);
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role chosen) {
    role = chosen;
  }

  public boolean isEverywhere() {
    return everywhere;
  }

  public void setEverywhere(boolean chosen) {
    everywhere = chosen;
  }

  public List<Long> getUnits() {
    return units;
  }

  public void setUnits(List<Long> chosen) {
    units = new ArrayList<>(chosen);
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate typed) {
    from = typed;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate typed) {
    to = typed;
  }
}
