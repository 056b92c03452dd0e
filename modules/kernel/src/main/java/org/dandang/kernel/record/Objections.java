package org.dandang.kernel.record;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.record.Objection.Outcome;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.Period;

/** All that was brought forward against one person in one notice; wraps the record's own list. */
public record Objections(List<Objection> all) {

  /** Only what comes while the notice runs is an objection to it. */
  public void receive(Objection objection, Period notice) {
    if (!notice.contains(objection.receivedOn())) throw new OutsideNotice();
    all.add(objection);
  }

  /** The place is that in the list, from 0. */
  public Outcome assess(int place, JointAssessment joint) {
    if (place < 0 || place >= all.size()) throw new NotFound("objection " + place);
    all.set(place, all.get(place).assessed(joint));
    return joint.outcome();
  }

  /** Nothing is decided about a person while an objection is open. */
  public void checkAssessed(String name) {
    if (all.stream().anyMatch(Objection::isOpen)) throw new ObjectionOpen(name);
  }

  /** Put off beyond the day. */
  public boolean postponeOn(LocalDate day) {
    return all.stream().anyMatch(objection -> objection.postponesOn(day));
  }
}
