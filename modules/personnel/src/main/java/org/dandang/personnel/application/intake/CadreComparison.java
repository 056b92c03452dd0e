package org.dandang.personnel.application.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.RecognisedDate;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.domain.intake.CadreColumn;
import org.dandang.personnel.domain.intake.CadreLine;
import org.dandang.personnel.domain.intake.Finding;
import org.dandang.personnel.domain.intake.Headings;
import org.dandang.personnel.domain.intake.IntakeMatches;
import org.dandang.personnel.domain.intake.KnownUnits;
import org.dandang.personnel.domain.intake.LineReader;
import org.dandang.personnel.domain.person.IdNumber;
import org.dandang.personnel.domain.person.Person;

/** The lines of a table of cadres beside the files that are here. */
final class CadreComparison {
  static final String GROUND = "批量导入更正";

  private final LocalDate today;
  private final IntakePersons people;
  private final Map<UnitId, String> unitNames = new HashMap<>();
  private final Map<PersonId, Set<RecognisedDate>> recognised;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, RegisterPerson> newcomers = new LinkedHashMap<>();
  private final Map<Integer, CorrectPerson> corrections = new LinkedHashMap<>();

  CadreComparison(
      Headings headings,
      KnownUnits units,
      LocalDate today,
      IntakePersons people,
      IntakeMatches known) {
    this.today = today;
    this.people = people;
    units.names().forEach((name, unit) -> unitNames.put(unit, name));
    List<CadreLine> lines =
        headings.lines().stream()
            .map(line -> new CadreLine(new LineReader(headings, line), units, today))
            .toList();
    Map<IdNumber, Person> here =
        people.byNumber(lines.stream().flatMap(line -> line.number().stream()).toList());
    recognised = known.recognised(here.values().stream().map(Person::id).toList());
    Map<IdNumber, Integer> rows = new HashMap<>();
    for (CadreLine line : lines) {
      line.number().map(number -> rows.putIfAbsent(number, line.in().row())).ifPresent(line::twice);
      compare(line, line.number().map(here::get));
    }
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Map<Integer, RegisterPerson> newcomers() {
    return newcomers;
  }

  Map<Integer, CorrectPerson> corrections() {
    return corrections;
  }

  private void compare(CadreLine line, Optional<Person> here) {
    if (here.isPresent()) changed(line, here.get());
    else line.newcomer().ifPresent(command -> newcomers.put(line.in().row(), command));
    if (!line.in().isSound()) findings.add(Finding.refused(line.in().row(), line.in().faults()));
    else if (here.isEmpty()) findings.add(Finding.created(line.in().row()));
  }

  private void changed(CadreLine line, Person file) {
    LineReader in = line.in();
    if (!people.covers(file)) {
      in.fault(CadreColumn.ID_NUMBER, "intake-file-of-others");
      return;
    }
    Optional<UnitId> unit = file.unitOn(today);
    line.stands(
        unit,
        unit.map(unitNames::get).orElse(""),
        file.postOn(today).map(post -> post.title()).orElse(""));
    PersonFacts facts = line.over(file.facts());
    refuseRecognised(line, file, facts);
    boolean same = facts.equals(file.facts());
    if (!same && file.isManagedByOthers()) in.fault(CadreColumn.NAME, "intake-managed-by-others");
    if (!in.isSound()) return;
    IntakeAct act = same ? IntakeAct.SAME : IntakeAct.CHANGED;
    findings.add(Finding.here(in.row(), act, file.id().value(), file.version()));
    if (!same)
      corrections.put(
          in.row(),
          new CorrectPerson(
              file.id(), facts, new Amendment(GROUND, people.signer(), today), file.version()));
  }

  private void refuseRecognised(CadreLine line, Person file, PersonFacts facts) {
    recognised.getOrDefault(file.id(), Set.of()).stream()
        .sorted(Comparator.naturalOrder())
        .forEach(
            date -> {
              if (date == RecognisedDate.PARTY_ENTRY)
                differs(
                    line,
                    CadreColumn.PARTY_JOINED,
                    file.facts().partyJoined(),
                    facts.partyJoined());
              if (date == RecognisedDate.WORK_ENTRY)
                differs(line, CadreColumn.WORK_ENTRY, file.facts().workEntry(), facts.workEntry());
            });
  }

  private static void differs(
      CadreLine line, CadreColumn column, Optional<LocalDate> stands, Optional<LocalDate> typed) {
    if (!stands.equals(typed))
      line.in().fault(column, "intake-recognised", stands.map(LocalDate::toString).orElse(""));
  }
}
