package org.dandang.sample.personnel;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.sample.personnel.UnitTable.Founded;

/** The leading groups of the county's units, with a vacancy here and there. */
record Leaders(RandomGenerator seed) {
  /** One kind of post of a leading group. */
  record Leader(
      String title, Level level, int headcount, int incumbents, int order, boolean secretary) {}

  List<Leader> of(Founded unit) {
    return switch (unit.name()) {
      case "县委" ->
          List.of(
              one("县委书记", Level.COUNTY_PRINCIPAL, 1, true),
              new Leader("县委副书记", Level.COUNTY_DEPUTY, 2, 2, 2, false),
              new Leader("县委常委", Level.COUNTY_DEPUTY, 7, 7, 3, false));
      case "县人大常委会" ->
          List.of(
              one("县人大常委会主任", Level.COUNTY_PRINCIPAL, 1, false),
              new Leader("县人大常委会副主任", Level.COUNTY_DEPUTY, 4, 4, 2, false));
      case "县人民政府" ->
          List.of(
              one("县长", Level.COUNTY_PRINCIPAL, 1, false),
              new Leader("副县长", Level.COUNTY_DEPUTY, 6, 6, 2, false));
      case "县政协" ->
          List.of(
              one("县政协主席", Level.COUNTY_PRINCIPAL, 1, false),
              new Leader("县政协副主席", Level.COUNTY_DEPUTY, 4, 4, 2, false));
      default -> byKind(unit);
    };
  }

  static List<CreatePost> posts(Founded unit, List<Leader> leaders) {
    return leaders.stream()
        .map(
            leader ->
                new CreatePost(
                    unit.id(),
                    leader.title(),
                    leader.level(),
                    leader.headcount(),
                    leader.level().isCountyLevel() ? Management.CITY : Management.COUNTY,
                    leader.order(),
                    "31",
                    "",
                    unit.kind() == UnitKind.TOWNSHIP,
                    UnitTable.FOUNDED))
        .toList();
  }

  private List<Leader> byKind(Founded unit) {
    return switch (unit.kind()) {
      case TOWNSHIP -> township(unit);
      case COUNTY_ORGAN -> organ(unit);
      case INSTITUTION -> List.of(one("主任", Level.SECTION_DEPUTY, 1, false));
      default -> List.of();
    };
  }

  private List<Leader> township(Founded unit) {
    String head = unit.name().endsWith("镇") ? "镇长" : "乡长";
    List<Leader> group = new ArrayList<>();
    group.add(one("党委书记", Level.SECTION_PRINCIPAL, 1, true));
    group.add(one("党委副书记、" + head, Level.SECTION_PRINCIPAL, 2, false));
    group.add(one("人大主席", Level.SECTION_PRINCIPAL, 3, false));
    group.add(one("党委副书记", Level.SECTION_DEPUTY, 4, false));
    group.add(one("党委委员、纪委书记", Level.SECTION_DEPUTY, 5, false));
    group.add(one("党委委员、组织委员", Level.SECTION_DEPUTY, 6, false));
    group.add(one("党委委员、武装部部长", Level.SECTION_DEPUTY, 7, false));
    group.add(new Leader("副" + head, Level.SECTION_DEPUTY, 4, 2 + seed.nextInt(2), 8, false));
    return group;
  }

  private List<Leader> organ(Founded unit) {
    String chief = chief(unit.name());
    int deputies = 2 + seed.nextInt(2);
    int vacant = seed.nextInt(4) == 0 ? 1 : 0;
    return List.of(
        one(chief, Level.SECTION_PRINCIPAL, 1, false),
        new Leader("副" + chief, Level.SECTION_DEPUTY, deputies, deputies - vacant, 2, false));
  }

  private static String chief(String unit) {
    if (unit.endsWith("局")) return "局长";
    if (unit.endsWith("院")) return unit.contains("法院") ? "院长" : "检察长";
    if (unit.endsWith("部")) return "部长";
    if (unit.endsWith("委") && unit.contains("团")) return "书记";
    if (unit.endsWith("会") || unit.endsWith("联") || unit.endsWith("协")) return "主席";
    return "主任";
  }

  private static Leader one(String title, Level level, int order, boolean secretary) {
    return new Leader(title, level, 1, 1, order, secretary);
  }
}
