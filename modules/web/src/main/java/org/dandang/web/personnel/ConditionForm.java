package org.dandang.web.personnel;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.search.Conditions;

/** Conditions as typed. */
public class ConditionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Industry industry;
  private Long unit;
  private Level level;
  private String minEducation;
  private String profession;
  private Integer minAge;
  private Integer maxAge;
  private Integer minYearsInPost;
  private Rank rank;
  private Integer minYearsAtRank;
  private Integer minExcellent;
  private boolean partyMember;
  private boolean frontLine;

  static ConditionForm of(Conditions asked) {
    ConditionForm form = new ConditionForm();
    form.take(asked);
    return form;
  }

  void take(Conditions asked) {
    industry = asked.industry();
    unit = asked.unit() == null ? null : asked.unit().value();
    level = asked.level();
    minEducation = asked.minEducation();
    profession = asked.profession();
    minAge = asked.minAge();
    maxAge = asked.maxAge();
    minYearsInPost = asked.minYearsInPost();
    rank = asked.rank();
    minYearsAtRank = asked.minYearsAtRank();
    minExcellent = asked.minExcellent();
    partyMember = asked.partyMember();
    frontLine = asked.frontLine();
  }

  Conditions conditions() {
    return new Conditions(
        industry,
        Optional.ofNullable(unit).map(UnitId::new).orElse(null),
        level,
        minEducation,
        profession == null ? "" : profession.strip(),
        minAge,
        maxAge,
        minYearsInPost,
        rank,
        minYearsAtRank,
        minExcellent,
        partyMember,
        frontLine);
  }

  public List<Industry> getIndustries() {
    return List.of(Industry.values());
  }

  public List<Level> getLevels() {
    return List.of(Level.values());
  }

  public Industry getIndustry() {
    return industry;
  }

  public void setIndustry(Industry industry) {
    this.industry = industry;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public Level getLevel() {
    return level;
  }

  public void setLevel(Level level) {
    this.level = level;
  }

  public String getMinEducation() {
    return minEducation;
  }

  public void setMinEducation(String minEducation) {
    this.minEducation = minEducation;
  }

  public String getProfession() {
    return profession;
  }

  public void setProfession(String profession) {
    this.profession = profession;
  }

  public Integer getMinAge() {
    return minAge;
  }

  public void setMinAge(Integer minAge) {
    this.minAge = minAge;
  }

  public Integer getMaxAge() {
    return maxAge;
  }

  public void setMaxAge(Integer maxAge) {
    this.maxAge = maxAge;
  }

  public Integer getMinYearsInPost() {
    return minYearsInPost;
  }

  public void setMinYearsInPost(Integer minYearsInPost) {
    this.minYearsInPost = minYearsInPost;
  }

  public List<Rank> getRanks() {
    return List.of(Rank.values());
  }

  public Rank getRank() {
    return rank;
  }

  public void setRank(Rank rank) {
    this.rank = rank;
  }

  public Integer getMinYearsAtRank() {
    return minYearsAtRank;
  }

  public void setMinYearsAtRank(Integer minYearsAtRank) {
    this.minYearsAtRank = minYearsAtRank;
  }

  public Integer getMinExcellent() {
    return minExcellent;
  }

  public void setMinExcellent(Integer minExcellent) {
    this.minExcellent = minExcellent;
  }

  public boolean isPartyMember() {
    return partyMember;
  }

  public void setPartyMember(boolean partyMember) {
    this.partyMember = partyMember;
  }

  public boolean isFrontLine() {
    return frontLine;
  }

  public void setFrontLine(boolean frontLine) {
    this.frontLine = frontLine;
  }
}
