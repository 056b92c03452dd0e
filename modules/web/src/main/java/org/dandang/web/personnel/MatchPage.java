package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.matching.MatchingDesk;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.matching.RunMatching;
import org.dandang.personnel.api.matching.Weights;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.search.CadreSearch;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.People;

/** For whom a vacancy would suit is asked: conditions, weights, or persons by name. */
@Named
@ViewScoped
public class MatchPage extends FilePage<PostDetail> {
  @Inject PostRecords records;
  @Inject MatchingDesk desk;
  @Inject CadreSearch search;
  @Inject People people;
  @Inject BusinessDay business;

  private final ConditionForm among = new ConditionForm();
  private final List<WeightLine> weights =
      Arrays.stream(Preference.values())
          .map(each -> new WeightLine(each, Weights.usual().weight(each)))
          .toList();
  private final List<People.Known> named = new ArrayList<>();
  private People.Known person;
  private List<Temperament> temperament = new ArrayList<>();
  private String ageRule;
  private LocalDate on;
  private Long counted;

  @Override
  public void load() {
    super.load();
    if (on == null) on = business.today();
  }

  @Override
  protected PostDetail read(long id) {
    return records.get(new PostId(id));
  }

  /** How many the conditions leave, before anything is run. */
  public String count() {
    counted = null;
    counted = search.count(among.conditions(), on);
    return null;
  }

  public String addPerson() {
    if (person != null && !named.contains(person)) named.add(person);
    person = null;
    return null;
  }

  public String dropPerson(People.Known known) {
    named.remove(known);
    return null;
  }

  public String run() {
    MatchingId run =
        desk.run(
            new RunMatching(
                getFile().id(),
                among.conditions(),
                named.stream().map(People.Known::person).toList(),
                new Weights(weights()),
                Set.copyOf(temperament),
                Optional.ofNullable(ageRule).map(String::strip).filter(rule -> !rule.isEmpty()),
                on));
    return "matching?faces-redirect=true&id=" + run.value();
  }

  private Map<Preference, Integer> weights() {
    Map<Preference, Integer> typed = new EnumMap<>(Preference.class);
    weights.forEach(line -> typed.put(line.getPreference(), line.getWeight()));
    return typed;
  }

  public ConditionForm getAmong() {
    return among;
  }

  public List<WeightLine> getWeights() {
    return weights;
  }

  public List<People.Known> getNamed() {
    return named;
  }

  /** Who was named, for a draft. */
  public String getListed() {
    return named.stream().map(one -> one.person().toString()).collect(Collectors.joining(","));
  }

  /** From a draft, while nobody is named. */
  public void setListed(String listed) {
    if (!named.isEmpty() || listed == null || listed.isBlank()) return;
    Arrays.stream(listed.split(","))
        .map(person -> people.getAsObject(null, null, person))
        .filter(Objects::nonNull)
        .forEach(named::add);
  }

  public List<Temperament> getDimensions() {
    return List.of(Temperament.values());
  }

  public List<Temperament> getTemperament() {
    return temperament;
  }

  public void setTemperament(List<Temperament> temperament) {
    this.temperament = temperament;
  }

  public Long getCounted() {
    return counted;
  }

  public People.Known getPerson() {
    return person;
  }

  public void setPerson(People.Known person) {
    this.person = person;
  }

  public String getAgeRule() {
    return ageRule;
  }

  public void setAgeRule(String ageRule) {
    this.ageRule = ageRule;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
