package org.dandang.web.personnel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.Sex;

/** The facts of a file as they are typed. */
public final class FactsForm implements Serializable {
  private String name;
  private String pinyin;
  private Sex sex;
  private LocalDate birth;
  private String ethnic;
  private String nativePlace;
  private String political;
  private LocalDate partyJoined;
  private LocalDate workEntry;
  private String education;
  private String degree;
  private String profession;
  private String strengths;

  static FactsForm of(PersonFacts facts) {
    FactsForm form = new FactsForm();
    form.name = facts.name();
    form.pinyin = facts.pinyin().orElse("");
    form.sex = facts.sex();
    form.birth = facts.birth();
    form.ethnic = facts.ethnic();
    form.nativePlace = facts.nativePlace();
    form.political = facts.political();
    form.partyJoined = facts.partyJoined().orElse(null);
    form.workEntry = facts.workEntry().orElse(null);
    form.education = facts.education();
    form.degree = facts.degree().orElse(null);
    form.profession = facts.profession();
    form.strengths = facts.strengths();
    return form;
  }

  /** Another name is spelled anew, unless its reading was typed too. */
  PersonFacts facts(FactsForm before) {
    boolean spelled = Objects.equals(name, before.name) || !Objects.equals(pinyin, before.pinyin);
    return new PersonFacts(
        text(name),
        Optional.of(text(pinyin)).filter(typed -> spelled && !typed.isBlank()),
        sex,
        birth,
        text(ethnic),
        text(political),
        Optional.ofNullable(partyJoined),
        Optional.ofNullable(workEntry),
        text(education),
        Optional.ofNullable(degree).filter(code -> !code.isBlank()),
        text(profession),
        text(strengths),
        text(nativePlace));
  }

  /** Every field by its name, in the order of the page. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", name);
    values.put("pinyin", pinyin);
    values.put("sex", sex);
    values.put("birth", birth);
    values.put("ethnic", ethnic);
    values.put("nativePlace", nativePlace);
    values.put("political", political);
    values.put("partyJoined", partyJoined);
    values.put("workEntry", workEntry);
    values.put("education", education);
    values.put("degree", degree);
    values.put("profession", profession);
    values.put("strengths", strengths);
    return values;
  }

  /** Takes one field over from another version. */
  void take(String field, FactsForm from) {
    switch (field) {
      case "name" -> name = from.name;
      case "pinyin" -> pinyin = from.pinyin;
      case "sex" -> sex = from.sex;
      case "birth" -> birth = from.birth;
      case "ethnic" -> ethnic = from.ethnic;
      case "nativePlace" -> nativePlace = from.nativePlace;
      case "political" -> political = from.political;
      case "partyJoined" -> partyJoined = from.partyJoined;
      case "workEntry" -> workEntry = from.workEntry;
      case "education" -> education = from.education;
      case "degree" -> degree = from.degree;
      case "profession" -> profession = from.profession;
      case "strengths" -> strengths = from.strengths;
      default -> throw new IllegalArgumentException(field);
    }
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPinyin() {
    return pinyin;
  }

  public void setPinyin(String pinyin) {
    this.pinyin = pinyin;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public LocalDate getBirth() {
    return birth;
  }

  public void setBirth(LocalDate birth) {
    this.birth = birth;
  }

  public String getEthnic() {
    return ethnic;
  }

  public void setEthnic(String ethnic) {
    this.ethnic = ethnic;
  }

  public String getNativePlace() {
    return nativePlace;
  }

  public void setNativePlace(String nativePlace) {
    this.nativePlace = nativePlace;
  }

  public String getPolitical() {
    return political;
  }

  public void setPolitical(String political) {
    this.political = political;
  }

  public LocalDate getPartyJoined() {
    return partyJoined;
  }

  public void setPartyJoined(LocalDate partyJoined) {
    this.partyJoined = partyJoined;
  }

  public LocalDate getWorkEntry() {
    return workEntry;
  }

  public void setWorkEntry(LocalDate workEntry) {
    this.workEntry = workEntry;
  }

  public String getEducation() {
    return education;
  }

  public void setEducation(String education) {
    this.education = education;
  }

  public String getDegree() {
    return degree;
  }

  public void setDegree(String degree) {
    this.degree = degree;
  }

  public String getProfession() {
    return profession;
  }

  public void setProfession(String profession) {
    this.profession = profession;
  }

  public String getStrengths() {
    return strengths;
  }

  public void setStrengths(String strengths) {
    this.strengths = strengths;
  }
}
