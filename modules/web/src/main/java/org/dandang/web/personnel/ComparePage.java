package org.dandang.web.personnel;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.matching.MatchingDetail;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.MatchingRecords;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.structure.Structures;
import org.dandang.web.frame.BarChart;
import org.dandang.web.frame.FilePage;

/** Up to five candidates side by side, and the leading group before and after one of them. */
@Named
@ViewScoped
public class ComparePage extends FilePage<MatchingDetail> {
  private static final int MOST = 5;

  @Inject MatchingRecords records;
  @Inject Structures structures;
  @Inject StructureCharts charts;

  private String persons;
  private PersonId tried;

  @Override
  public void load() {
    if (persons == null)
      persons =
          FacesContext.getCurrentInstance()
              .getExternalContext()
              .getRequestParameterMap()
              .getOrDefault("persons", "");
    super.load();
  }

  @Override
  protected MatchingDetail read(long id) {
    return records.get(new MatchingId(id));
  }

  /** Those picked; the best ones where nobody was. */
  public List<MatchingDetail.Candidate> getCompared() {
    Set<String> picked = Arrays.stream(persons.split("-")).collect(Collectors.toSet());
    List<MatchingDetail.Candidate> found =
        getFile().candidates().stream()
            .filter(one -> picked.contains(String.valueOf(one.person().value())))
            .limit(MOST)
            .toList();
    return found.isEmpty() ? getFile().candidates().stream().limit(MOST).toList() : found;
  }

  public List<Preference> getPreferences() {
    return Arrays.asList(Preference.values());
  }

  public int points(MatchingDetail.Candidate one, Preference preference) {
    int weight = getFile().weights().map(weights -> weights.weight(preference)).orElse(0);
    int measure = one.measures().getOrDefault(preference, 0);
    return getFile().scale().map(scale -> scale.points(preference, weight, measure)).orElse(0);
  }

  /** Puts somebody into the leading group on paper only. */
  public String tryOut(PersonId person) {
    tried = person;
    return null;
  }

  public Optional<MatchingDetail.Candidate> getTried() {
    return getFile().candidates().stream().filter(one -> one.person().equals(tried)).findFirst();
  }

  public List<BarChart> getGroup() {
    if (tried == null) return List.of();
    return charts.compared(
        structures.ofGroup(getFile().unit(), getFile().on(), Optional.empty()),
        structures.ofGroup(getFile().unit(), getFile().on(), Optional.of(tried)));
  }
}
