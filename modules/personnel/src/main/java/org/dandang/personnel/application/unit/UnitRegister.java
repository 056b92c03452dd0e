package org.dandang.personnel.application.unit;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Pinyin;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.unit.DissolveUnit;
import org.dandang.personnel.api.unit.FoundUnit;
import org.dandang.personnel.api.unit.MoveUnit;
import org.dandang.personnel.api.unit.RenameUnit;
import org.dandang.personnel.api.unit.SucceedUnits;
import org.dandang.personnel.api.unit.UnitDesk;
import org.dandang.personnel.domain.person.Persons;
import org.dandang.personnel.domain.unit.Unit;
import org.dandang.personnel.domain.unit.UnitSuccession;
import org.dandang.personnel.domain.unit.Units;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class UnitRegister implements UnitDesk {
  @Inject Units units;
  @Inject Persons persons;
  @Inject Pinyin pinyin;

  @Override
  public List<UnitId> found(List<FoundUnit> commands) {
    List<Unit> founded = commands.stream().map(this::founded).toList();
    units.addAll(founded);
    return founded.stream().map(Unit::id).toList();
  }

  @Override
  public void rename(RenameUnit command) {
    units
        .get(command.unit(), command.seen())
        .callIt(command.name(), pinyin.spell(command.name()), command.on());
  }

  @Override
  public void move(MoveUnit command) {
    units.get(command.unit(), command.seen()).standBelow(command.parent(), command.on());
  }

  @Override
  public void succeed(SucceedUnits command) {
    command.predecessors().forEach(predecessor -> units.get(predecessor).endBefore(command.on()));
    for (UnitId predecessor : command.predecessors())
      for (UnitId successor : command.successors())
        units.link(
            new UnitSuccession(
                units.nextLink(),
                command.kind(),
                predecessor,
                successor,
                command.on(),
                command.document()));
    if (command.successors().size() == 1)
      command.predecessors().forEach(old -> moveStaff(old, command));
  }

  @Override
  public void dissolve(DissolveUnit command) {
    units.get(command.unit(), command.seen()).dissolve(command.amendment());
  }

  private void moveStaff(UnitId predecessor, SucceedUnits command) {
    UnitId successor = command.successors().get(0);
    new ArrayList<>(persons.engagedIn(predecessor))
        .forEach(person -> person.goOver(predecessor, successor, command.on()));
  }

  private Unit founded(FoundUnit command) {
    Unit unit =
        new Unit(
            units.nextId(),
            command.code(),
            UUID.randomUUID().toString(),
            command.kind(),
            command.industry(),
            command.order(),
            command.on());
    unit.callIt(command.name(), pinyin.spell(command.name()), command.on());
    command.parent().ifPresent(parent -> unit.standBelow(parent, command.on()));
    return unit;
  }
}
