package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.personnel.api.person.KinInUnit;
import org.dandang.personnel.api.person.KinshipCheck;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.web.frame.Doors;

/** What an officer should look into before relying on a file. Nothing is changed by it. */
@Named
@RequestScoped
public class FileWarnings {
  private static final String MEMBER = "01";

  /**
   * One warning.
   *
   * @param key of its word
   * @param about what it is about, in words
   * @param rule behind it; empty where none is
   */
  public record Warning(String key, String about, String rule) {}

  @Inject KinshipCheck kinship;
  @Inject ExperienceLines experiences;
  @Inject Codes codes;
  @Inject Actor actor;

  private List<Warning> warnings;

  public List<Warning> of(PersonDetail file, LocalDate day) {
    if (warnings == null) {
      warnings = new ArrayList<>();
      differences(file, day);
      missing(file);
      if (Doors.open(kinship, "besides", actor.roles()))
        kinship.besides(file.id(), day).forEach(this::kin);
    }
    return warnings;
  }

  private void differences(PersonDetail file, LocalDate day) {
    file.otherBirthInNumber()
        .ifPresent(other -> add("warning.birth", other + "／" + file.facts().birth()));
    experiences
        .highestRecognised(file, false, day)
        .filter(code -> !code.equals(file.facts().education()))
        .ifPresent(
            code ->
                add(
                    "warning.education",
                    codes.education(code) + "／" + codes.education(file.facts().education())));
  }

  private void missing(PersonDetail file) {
    if (file.facts().political().equals(MEMBER) && file.facts().partyJoined().isEmpty())
      add("warning.noPartyEntry", "");
    if (!file.cadre().isEmpty() && file.facts().workEntry().isEmpty())
      add("warning.noWorkEntry", "");
  }

  private void kin(KinInUnit kin) {
    warnings.add(
        new Warning(
            "warning." + kin.found().name(),
            kin.relativeName() + "（" + kin.relation() + "）　" + kin.unitName() + " " + kin.post(),
            KinshipCheck.RULE));
  }

  private void add(String key, String about) {
    warnings.add(new Warning(key, about, ""));
  }
}
