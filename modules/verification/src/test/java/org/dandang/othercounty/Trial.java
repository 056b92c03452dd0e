package org.dandang.othercounty;

import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.SYSTEM_ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.care.api.talk.HoldTalk;
import org.dandang.care.api.talk.TalkDesk;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.unit.FoundUnit;
import org.dandang.personnel.api.unit.UnitDesk;

/** A use case over two contexts that ends as it is asked to, after both have written. */
@ApplicationScoped
@Transactional
@Permits(INTEGRATOR)
public class Trial {
  @Inject Citizens citizens;
  @Inject UnitDesk units;
  @Inject TalkDesk talks;

  public void succeed(String code) {
    write(code);
  }

  public void breakARule(String code) {
    write(code);
    throw new NotFound(code);
  }

  public void fail(String code) {
    write(code);
    throw new IllegalStateException("after the writes");
  }

  /** The database refuses it at the end: a code is taken once. */
  public void writeTheSameTwice(String code) {
    write(code);
    write(code);
  }

  @Permits(SYSTEM_ADMINISTRATOR)
  public void notForYou(String code) {
    write(code);
  }

  private void write(String code) {
    units.found(
        List.of(
            new FoundUnit(
                code,
                code,
                UnitKind.EXTERNAL,
                Industry.GOVERNMENT,
                Optional.empty(),
                99,
                Linhe.LONG_AGO)));
    talks.hold(
        List.of(
            new HoldTalk(
                citizens.numbered(1),
                LocalDate.of(2017, 6, 6),
                code,
                List.of(new HoldTalk.Participant(citizens.numbered(5), "")),
                "")));
  }
}
