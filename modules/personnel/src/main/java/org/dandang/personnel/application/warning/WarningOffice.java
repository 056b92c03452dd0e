package org.dandang.personnel.application.warning;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.warning.HandleWarning;
import org.dandang.personnel.api.warning.ReopenWarning;
import org.dandang.personnel.api.warning.WarningDesk;
import org.dandang.personnel.domain.warning.HandledAlready;
import org.dandang.personnel.domain.warning.HandledWarning;
import org.dandang.personnel.domain.warning.HandledWarnings;
import org.dandang.personnel.domain.warning.NothingToWarn;
import org.dandang.personnel.domain.warning.StandingWarnings;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class WarningOffice implements WarningDesk {
  @Inject HandledWarnings handled;
  @Inject StandingWarnings standing;
  @Inject BusinessDay business;
  @Inject Actor actor;

  @Override
  public void handle(HandleWarning command) {
    handled
        .find(command.kind(), command.subject(), command.mark())
        .ifPresent(
            before -> {
              throw new HandledAlready(before.by(), before.on());
            });
    if (!standing.stands(command.kind(), command.subject(), command.mark()))
      throw new NothingToWarn();
    handled.add(new HandledWarning(command, actor.name(), business.today()));
  }

  @Override
  public void reopen(ReopenWarning command) {
    if (!standing.stands(command.kind(), command.subject(), command.mark()))
      throw new NothingToWarn();
    handled.remove(
        handled
            .find(command.kind(), command.subject(), command.mark())
            .orElseThrow(NothingToWarn::new));
  }
}
