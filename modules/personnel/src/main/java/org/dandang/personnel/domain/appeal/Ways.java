package org.dandang.personnel.domain.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.OpenWay;
import org.dandang.personnel.domain.appointment.WrongOrder;

/**
 * Which ways are open to whoever was told of a decision: a review once, an appeal once, at once or
 * after the review, each in its own days (GW-95).
 *
 * @param latest what was filed last; empty for nothing
 */
public record Ways(AppealDays days, LocalDate told, Optional<Latest> latest) {
  /** What was filed last; it is undecided while it has no day. */
  public record Latest(AppealKind kind, Optional<LocalDate> decidedOn) {}

  public static Ways after(AppealDays days, LocalDate told, List<Recourse> before) {
    return new Ways(
        days,
        told,
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1).latest()));
  }

  /** Those that can be taken on that day. */
  public List<OpenWay> on(LocalDate day) {
    List<OpenWay> open = new ArrayList<>();
    for (AppealKind kind : AppealKind.values())
      if (!isUndecided() && !isUsedUp(kind) && !day.isAfter(last(kind)))
        open.add(new OpenWay(kind, last(kind)));
    return open;
  }

  /** Last day of all the ways that nothing has been filed on yet. */
  public LocalDate lastOfAll() {
    LocalDate review = days.lastToFile(AppealKind.REVIEW, told);
    LocalDate direct = days.lastToFile(AppealKind.APPEAL, told);
    return review.isAfter(direct) ? review : direct;
  }

  void check(AppealKind kind, LocalDate on) {
    if (isUndecided()) throw new AppealOpen();
    if (isUsedUp(kind)) throw new AppealedAlready();
    if (on.isBefore(told)) throw new WrongOrder(told, on);
    if (on.isAfter(last(kind))) throw new AppealLate(last(kind));
  }

  private boolean isUndecided() {
    return latest.isPresent() && latest.get().decidedOn().isEmpty();
  }

  private boolean isUsedUp(AppealKind kind) {
    return latest.isPresent()
        && (kind == AppealKind.REVIEW || latest.get().kind() == AppealKind.APPEAL);
  }

  private LocalDate last(AppealKind kind) {
    return latest
        .flatMap(Latest::decidedOn)
        .map(days::lastAfterReview)
        .orElseGet(() -> days.lastToFile(kind, told));
  }
}
