package org.dandang.commendation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.commendation.api.Eligibility;
import org.dandang.kernel.desk.BarSource.Bar;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;

/** Whether a person can have a category on the day; every rule answers, none is skipped. */
public record EligibilityRules(Programme programme, Category category) {
  static final String SERVICE = "commendation.service";
  static final String BARS = "commendation.no-bar";

  /** Results for a person with the bars that run on the day. */
  public List<EligibilityResult> check(PersonOnDay person, List<Bar> bars) {
    List<EligibilityResult> results = new ArrayList<>();
    if (category.eligibility() != Eligibility.ANY)
      results.add(new EligibilityResult(SERVICE, serves(person), person.label().unitName()));
    if (bars.isEmpty()) results.add(new EligibilityResult(BARS, true, ""));
    bars.forEach(bar -> results.add(new EligibilityResult(bar.rule(), false, until(bar))));
    return results;
  }

  private boolean serves(PersonOnDay person) {
    return switch (category.eligibility()) {
      case ANY -> true;
      case IN_TOWNSHIP -> person.cadre() && person.unitKind() == UnitKind.TOWNSHIP;
      case IN_MEMBER_UNIT -> programme.isMember(person.label().unit());
    };
  }

  private static String until(Bar bar) {
    return Optional.of(bar).flatMap(Bar::until).map(Object::toString).orElse("");
  }
}
