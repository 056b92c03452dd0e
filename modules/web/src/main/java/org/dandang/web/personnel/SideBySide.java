package org.dandang.web.personnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.web.frame.Cells;

/** One fact of two files, as the page says it. */
public record SideBySide(String key, String kept, String gone) {
  public boolean isDifferent() {
    return !Objects.equals(kept, gone);
  }

  static List<SideBySide> of(PersonDetail kept, PersonDetail gone, Cells cells, Codes codes) {
    List<SideBySide> sides = new ArrayList<>();
    Row row = (key, said) -> sides.add(new SideBySide(key, said.apply(kept), said.apply(gone)));
    row.add("name", file -> file.facts().name());
    row.add("sex", file -> cells.text(file.facts().sex()));
    row.add("birth", file -> cells.text(file.facts().birth()));
    row.add("idNumber", PersonDetail::idNumberMasked);
    row.add("ethnic", file -> codes.ethnic(file.facts().ethnic()));
    row.add("nativePlace", file -> file.facts().nativePlace());
    row.add("partyJoined", file -> cells.text(file.facts().partyJoined()));
    row.add("workEntry", file -> cells.text(file.facts().workEntry()));
    row.add("education", file -> codes.education(file.facts().education()));
    row.add("profession", file -> file.facts().profession());
    row.add("career", SideBySide::career);
    row.add("kin", SideBySide::kin);
    row.add("publicCode", PersonDetail::publicCode);
    return sides;
  }

  private static String career(PersonDetail file) {
    return file.engagements().stream()
        .map(e -> e.begin() + " " + e.unitName() + e.title())
        .collect(Collectors.joining(" · "));
  }

  private static String kin(PersonDetail file) {
    return file.kin().stream()
        .map(kin -> kin.relation() + " " + kin.name())
        .collect(Collectors.joining(" · "));
  }

  @FunctionalInterface
  private interface Row {
    void add(String key, Function<PersonDetail, String> said);
  }
}
