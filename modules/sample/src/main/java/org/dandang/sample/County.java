package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.BranchOnDay;
import org.dandang.personnel.api.PartyBranches;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.personnel.api.PartyOrganisationKind;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.PersonRoll;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;

/**
 * The demo county to draw from once its units and people are loaded: the same lists in the same
 * order at every load. Persons are as of {@link #YEAR_END}, units exist on {@link #TODAY}.
 */
@ApplicationScoped
public class County {
  /** The demo database's business day. */
  public static final LocalDate TODAY = LocalDate.of(2019, 2, 20);

  /** Last day of the year that the overview tells of. */
  public static final LocalDate YEAR_END = LocalDate.of(2018, 12, 31);

  /** Ordinary cadres are dealt out, so that one context's persons do not turn up in another's. */
  public enum Share {
    PETITION,
    ACCOUNTABILITY,
    COMMENDATION,
    CARE,
    TRAINING
  }

  @Inject UnitDirectory units;
  @Inject PersonRoll roll;
  @Inject PartyBranches branches;

  private volatile List<PersonOnDay> cadres;
  private volatile List<PersonOnDay> villageOfficers;

  public UnitOnDay county() {
    return units.county(TODAY);
  }

  /** The 13 townships in official order. */
  public List<UnitOnDay> townships() {
    return ofKind(UnitKind.TOWNSHIP);
  }

  public List<UnitOnDay> villages() {
    return ofKind(UnitKind.VILLAGE);
  }

  public List<UnitOnDay> villagesOf(UnitId township) {
    return villages().stream()
        .filter(village -> village.parent().equals(Optional.of(township)))
        .toList();
  }

  /** Some 90 organs and institutions of the county, in official order. */
  public List<UnitOnDay> organs() {
    return ofKind(UnitKind.COUNTY_ORGAN, UnitKind.INSTITUTION);
  }

  public List<UnitOnDay> schools() {
    return ofKind(UnitKind.SCHOOL);
  }

  public List<UnitOnDay> hospitals() {
    return ofKind(UnitKind.HOSPITAL);
  }

  /** Region, city and central organs beside the county's own. */
  public List<UnitOnDay> externals() {
    return ofKind(UnitKind.EXTERNAL);
  }

  /**
   * Units of these kinds in official order.
   *
   * @param kinds at least one
   */
  public List<UnitOnDay> ofKind(UnitKind... kinds) {
    return units.ofKind(Arrays.asList(kinds), TODAY);
  }

  /** The unit of that official name, such as {@code 县委组织部}, among all that exist today. */
  public UnitOnDay unit(String name) {
    return ofKind(UnitKind.values()).stream()
        .filter(unit -> unit.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no unit " + name));
  }

  /** About 6,000, by id. */
  public List<PersonOnDay> cadres() {
    if (cadres == null) cadres = roll.cadres(YEAR_END);
    return cadres;
  }

  /** By their establishment unit on the last day of 2018. */
  public List<PersonOnDay> cadresOf(UnitId unit) {
    return cadres().stream().filter(cadre -> cadre.label().unit().equals(unit)).toList();
  }

  public List<PersonOnDay> cadresOf(UnitKind kind) {
    return cadres().stream().filter(cadre -> cadre.unitKind() == kind).toList();
  }

  /** County and section level, not withdrawn to the second line. */
  public List<PersonOnDay> leaders() {
    return cadres().stream().filter(PersonOnDay::leading).filter(c -> !c.secondLine()).toList();
  }

  public List<PersonOnDay> countyLeaders() {
    return leaders().stream().filter(cadre -> cadre.level().isCountyLevel()).toList();
  }

  public List<PersonOnDay> secondLine() {
    return cadres().stream().filter(PersonOnDay::secondLine).toList();
  }

  /** Secretary of the county committee. */
  public PersonOnDay countySecretary() {
    return cadres().stream()
        .filter(PersonOnDay::partySecretary)
        .filter(cadre -> cadre.level().isCountyLevel())
        .findFirst()
        .orElseThrow();
  }

  /** Secretaries of the 13 township committees, the same persons all through 2018 and 2019. */
  public List<PersonOnDay> townshipSecretaries() {
    return cadres().stream()
        .filter(PersonOnDay::partySecretary)
        .filter(cadre -> cadre.unitKind() == UnitKind.TOWNSHIP)
        .toList();
  }

  /** Village secretaries and first secretaries, who are no cadres; their unit is the village. */
  public List<PersonOnDay> villageOfficers() {
    if (villageOfficers == null) villageOfficers = roll.villageOfficers(YEAR_END);
    return villageOfficers;
  }

  /** Cadres who hold no leading post and are not on the second line. */
  public List<PersonOnDay> ordinary() {
    return cadres().stream().filter(c -> !c.leading() && !c.secondLine()).toList();
  }

  /** Every fifth of the ordinary cadres: over a thousand persons whom no other share has. */
  public List<PersonOnDay> ordinary(Share share) {
    List<PersonOnDay> all = ordinary();
    int parts = Share.values().length;
    return IntStream.range(0, all.size())
        .filter(index -> index % parts == share.ordinal())
        .mapToObj(all::get)
        .toList();
  }

  /** About 120 party branches that still exist, committees and general branches left out. */
  public List<BranchOnDay> branches() {
    Set<PartyOrganisationId> existing =
        branches.onDay(TODAY).stream().map(BranchOnDay::id).collect(Collectors.toSet());
    return branches.onDay(YEAR_END).stream()
        .filter(branch -> branch.kind() == PartyOrganisationKind.BRANCH)
        .filter(branch -> existing.contains(branch.id()))
        .toList();
  }

  /** The lists are read anew: posts of the year's end have changed. */
  public void forget() {
    cadres = null;
    villageOfficers = null;
  }
}
