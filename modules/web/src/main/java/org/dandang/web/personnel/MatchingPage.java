package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.matching.DecideMatching;
import org.dandang.personnel.api.matching.MatchingCheck;
import org.dandang.personnel.api.matching.MatchingDesk;
import org.dandang.personnel.api.matching.MatchingDetail;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.MatchingRecords;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.matching.Repetition;
import org.dandang.web.frame.FilePage;

/** One run: the candidates side by side, every point explained, and who was chosen by whom. */
@Named
@ViewScoped
public class MatchingPage extends FilePage<MatchingDetail> {
  @Inject MatchingRecords records;
  @Inject MatchingDesk desk;
  @Inject BusinessDay business;

  @Inject MatchingCheck check;

  private static final int SIDE_BY_SIDE = 5;

  private final Map<Long, Boolean> picked = new HashMap<>();
  private Repetition repetition;
  private String decidedBy;
  private String reason;

  @Override
  protected MatchingDetail read(long id) {
    return records.get(new MatchingId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new MatchingId(id));
  }

  /** A person decides, not the points. */
  public String choose(PersonId chosen) {
    desk.decide(
        new DecideMatching(
            getFile().id(), chosen, decidedBy, reason, business.today(), getFile().version()));
    changed();
    return "matching?faces-redirect=true&id=" + getId();
  }

  /** Counts the run again, from what it kept and from the files of its day. */
  public String repeat() {
    repetition = check.repeat(getFile().id());
    return null;
  }

  /** Up to five side by side. */
  public String compare() {
    String persons =
        picked.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .limit(SIDE_BY_SIDE)
            .map(String::valueOf)
            .collect(Collectors.joining("-"));
    return "compare?faces-redirect=true&id=" + getId() + "&persons=" + persons;
  }

  public Map<Long, Boolean> getPicked() {
    return picked;
  }

  public Repetition getRepetition() {
    return repetition;
  }

  /** How much counted for what; empty for old runs. */
  public List<WeightLine> getWeights() {
    return getFile()
        .weights()
        .map(
            weights ->
                Arrays.stream(Preference.values())
                    .map(each -> new WeightLine(each, weights.weight(each), full(each)))
                    .toList())
        .orElse(List.of());
  }

  private int full(Preference preference) {
    return getFile().scale().map(scale -> scale.full(preference)).orElse(0);
  }

  public boolean isOpen() {
    return getFile().decision().isEmpty();
  }

  /** The name of the one who was chosen; empty while nobody is. */
  public String getChosen() {
    return getFile().decision().map(MatchingDetail.Decision::chosen).map(this::name).orElse("");
  }

  private String name(PersonId person) {
    return getFile().candidates().stream()
        .filter(candidate -> candidate.person().equals(person))
        .map(MatchingDetail.Candidate::name)
        .findFirst()
        .orElse(person.toString());
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public void setDecidedBy(String decidedBy) {
    this.decidedBy = decidedBy;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
