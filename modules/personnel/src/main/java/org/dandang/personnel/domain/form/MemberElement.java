package org.dandang.personnel.domain.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dandang.personnel.api.form.ExtraElement;
import org.dandang.personnel.api.form.FamilyMember;

/** The elements of one line of the family table, in the order of the file. */
enum MemberElement {
  RELATION("ChengWei", FamilyMember::relation),
  NAME("XingMing", FamilyMember::name),
  BIRTH("ChuShengRiQi", FamilyMember::birth),
  POLITICAL("ZhengZhiMianMao", FamilyMember::political),
  WORK("GongZuoDanWeiJiZhiWu", FamilyMember::work);

  private final String element;
  private final Function<FamilyMember, String> text;

  MemberElement(String element, Function<FamilyMember, String> text) {
    this.element = element;
    this.text = text;
  }

  String element() {
    return element;
  }

  String of(FamilyMember member) {
    return text.apply(member);
  }

  static Optional<MemberElement> of(String element) {
    return Arrays.stream(values()).filter(known -> known.element.equals(element)).findFirst();
  }

  static FamilyMember member(Map<MemberElement, String> parts, List<ExtraElement> extras) {
    return new FamilyMember(
        parts.getOrDefault(RELATION, ""),
        parts.getOrDefault(NAME, ""),
        parts.getOrDefault(BIRTH, ""),
        parts.getOrDefault(POLITICAL, ""),
        parts.getOrDefault(WORK, ""),
        extras);
  }
}
