package org.dandang.sample.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDesk;
import org.dandang.personnel.api.form.FormDetail;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;

/** Some tens of cadres have their appointment forms filled in, with photos that are drawn. */
@ApplicationScoped
public class FormStep implements SampleStep {
  private static final int EVERY = 8;
  private static final int MOST = 36;
  private static final String DEMOCRATIC_LEAGUE = "05";

  /** Names from outside the common planes; one of them has a family of ten. */
  private static final Set<String> RARE = Set.of("韦𠮷祥", "农𬭎", "阿依努尔·买买提");

  @Inject FormDesk desk;
  @Inject FormRecords records;
  @Inject PersonFiles files;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 165;
  }

  @Override
  public String title() {
    return "任免审批表";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    List<PersonId> persons = new ArrayList<>();
    List<PersonOnDay> leaders = county.leaders();
    for (int at = 0; at < leaders.size() && persons.size() < MOST; at += EVERY)
      persons.add(leaders.get(at).person());
    county.cadres().stream()
        .filter(cadre -> RARE.contains(cadre.label().name()))
        .map(PersonOnDay::person)
        .forEach(persons::add);
    Optional<PersonId> league = league(county);
    league.ifPresent(persons::add);
    desk.lay(forms(records.all(persons), league, seed));
  }

  private Map<PersonId, FormContent> forms(
      List<FormDetail> known, Optional<PersonId> league, RandomGenerator seed) {
    Map<PersonId, FormContent> forms = new LinkedHashMap<>();
    for (FormDetail form : known) {
      int number = forms.size();
      int rows = number % 9 == 4 ? 26 : 4 + number % 5;
      int relatives = number % 7 == 3 ? 10 : 3 + number % 3;
      FormContent written =
          new InventedForm(form.content(), seed).written(rows, relatives, number % 4 == 1);
      forms.put(form.person(), special(form.person(), number, written, league));
    }
    return forms;
  }

  /** One is of another party; one has a line with a slip of the pen, which is kept and shown. */
  private static FormContent special(
      PersonId person, int number, FormContent form, Optional<PersonId> league) {
    if (league.filter(person::equals).isPresent()) return form.with(FormField.PARTY_ENTRY, "民盟");
    if (number != 2) return form;
    return form.with(
        FormField.RESUME, "1998.13--1999.02  借用到某某工作队\n" + form.text(FormField.RESUME));
  }

  private Optional<PersonId> league(County county) {
    return county.ordinary().stream()
        .filter(cadre -> !cadre.partyMember())
        .limit(200)
        .map(PersonOnDay::person)
        .filter(person -> files.get(person).facts().political().equals(DEMOCRATIC_LEAGUE))
        .findFirst();
  }
}
