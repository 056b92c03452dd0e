package org.dandang.personnel.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.PersonReferences.Reference;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeTable;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.domain.form.FormMatches;
import org.dandang.personnel.domain.intake.BuiltUpon;
import org.dandang.personnel.domain.intake.CadreColumn;
import org.dandang.personnel.domain.intake.Finding;
import org.dandang.personnel.domain.intake.Headings;
import org.dandang.personnel.domain.intake.IntakeLine;
import org.dandang.personnel.domain.intake.IntakeMatches;
import org.dandang.personnel.domain.intake.Intaking;
import org.dandang.personnel.domain.intake.KnownUnits;
import org.dandang.personnel.domain.intake.PackedFacts;
import org.dandang.personnel.domain.intake.TakenLine;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;
import org.dandang.personnel.domain.person.Spelling;

/** Tables of cadres: new files are registered, facts of known ones corrected, by their desk. */
@ApplicationScoped
class CadreIntake implements Intaking {
  private static final int BLOCK = 500;

  @Inject FormMatches matches;
  @Inject IntakeMatches known;
  @Inject IntakePersons people;
  @Inject Persons persons;
  @Inject PersonDesk desk;
  @Inject Sealer sealer;
  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public IntakeKind kind() {
    return IntakeKind.CADRES;
  }

  @Override
  public List<CadreColumn> columns() {
    return List.of(CadreColumn.values());
  }

  @Override
  public Intended plan(IntakeTable table) {
    Headings headings = new Headings(table, columns());
    if (!headings.faults().isEmpty()) return new Nothing(headings);
    KnownUnits units = new KnownUnits(matches.units(), actor.scope());
    CadreComparison comparison =
        new CadreComparison(headings, units, business.today(), people, known);
    return new Plan(comparison.findings(), comparison.newcomers(), comparison.corrections());
  }

  @Override
  public void undo(List<IntakeLine> lines, Amendment amendment) {
    List<PersonId> ids = lines.stream().map(line -> new PersonId(line.record())).toList();
    List<PersonId> created =
        lines.stream()
            .filter(IntakeLine::isCreation)
            .map(line -> new PersonId(line.record()))
            .toList();
    for (Reference found : known.builtOn(created)) throw new BuiltUpon(0, found.kind());
    Map<PersonId, Person> files = people.files(ids);
    for (IntakeLine line : lines) undo(line, files.get(new PersonId(line.record())), amendment);
  }

  private void undo(IntakeLine line, Person file, Amendment amendment) {
    if (line.isCreation()) {
      file.voidFile(amendment);
      return;
    }
    PersonFacts before = PackedFacts.open(sealer.unseal(line.before().orElseThrow()));
    file.correct(before, new Spelling(before.pinyin().orElseThrow()), amendment);
  }

  private final class Plan implements Intended {
    private final List<Finding> findings;
    private final Map<Integer, RegisterPerson> newcomers;
    private final Map<Integer, CorrectPerson> corrections;
    private final Map<Integer, PersonFacts> before = new HashMap<>();

    Plan(
        List<Finding> findings,
        Map<Integer, RegisterPerson> newcomers,
        Map<Integer, CorrectPerson> corrections) {
      this.findings = findings;
      this.newcomers = newcomers;
      this.corrections = corrections;
    }

    @Override
    public List<Finding> findings() {
      return findings;
    }

    @Override
    public List<TakenLine> take(Set<Integer> rows) {
      Map<Integer, CorrectPerson> changing = among(corrections, rows);
      Map<PersonId, Person> files =
          people.files(changing.values().stream().map(CorrectPerson::person).toList());
      changing.forEach((row, command) -> before.put(row, files.get(command.person()).facts()));
      List<TakenLine> taken = new ArrayList<>();
      desk.correctAll(List.copyOf(changing.values()));
      changing.forEach((row, command) -> taken.add(changed(row, command)));
      Map<Integer, RegisterPerson> coming = among(newcomers, rows);
      List<Integer> places = List.copyOf(coming.keySet());
      for (int from = 0; from < places.size(); from += BLOCK)
        taken.addAll(registered(places.subList(from, Math.min(places.size(), from + BLOCK))));
      return taken;
    }

    private TakenLine changed(int row, CorrectPerson command) {
      byte[] sealed = sealer.seal(PackedFacts.pack(before.get(row)));
      return new TakenLine(row, IntakeAct.CHANGED, command.person().value(), Optional.of(sealed));
    }

    private List<TakenLine> registered(List<Integer> rows) {
      List<PersonId> ids = desk.register(rows.stream().map(newcomers::get).toList());
      return IntStream.range(0, rows.size())
          .mapToObj(
              at ->
                  new TakenLine(
                      rows.get(at), IntakeAct.CREATED, ids.get(at).value(), Optional.empty()))
          .toList();
    }
  }

  private static <T> Map<Integer, T> among(Map<Integer, T> commands, Set<Integer> rows) {
    return commands.entrySet().stream()
        .filter(command -> rows.contains(command.getKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
  }
}
