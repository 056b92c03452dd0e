package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dandang.care.api.support.FormGroup;
import org.dandang.care.api.support.SupportDesk;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.api.unit.FoundUnit;
import org.dandang.personnel.api.unit.UnitDesk;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;

/** 临河县 (invented): one township, four villages, some organs, three hundred people. */
@ApplicationScoped
public class Linhe implements SampleStep {
  static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  static final int COMMISSION_FROM = 10;
  static final int SECRETARY = 20;
  static final int PEOPLE = 300;
  static final int LEADERS_FROM = 30;
  static final int OTHERS_FROM = 60;
  static final int VETERANS_FROM = PEOPLE - 20;
  static final int BACKING_UNITS = 30;

  @Inject UnitDesk units;
  @Inject PersonDesk people;
  @Inject SupportDesk groups;

  @Override
  public String county() {
    return "linhe";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public String title() {
    return "临河县";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    UnitId top = found("459901", "临河县", UnitKind.COUNTY, Optional.empty(), 1);
    UnitId township = found("459901100", "下河镇", UnitKind.TOWNSHIP, Optional.of(top), 2);
    UnitId village = found("459901100201", "长滩村", UnitKind.VILLAGE, Optional.of(township), 3);
    for (int i = 2; i < 5; i++)
      found("45990110020" + i, "第" + i + "村", UnitKind.VILLAGE, Optional.of(township), i);
    for (int i = 0; i < BACKING_UNITS; i++)
      found(backingCode(i), "县第" + (i + 1) + "站", UnitKind.INSTITUTION, Optional.of(top), 10 + i);
    UnitId organ = found("459901-01", "县林业局", UnitKind.COUNTY_ORGAN, Optional.of(top), 4);
    UnitId commission = found("459901-02", "县纪委", UnitKind.COUNTY_ORGAN, Optional.of(top), 5);
    List<RegisterPerson> files = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      UnitId own = i % 3 == 0 ? township : organ;
      if (i >= COMMISSION_FROM && i < SECRETARY) own = commission;
      files.add(person(i, i == SECRETARY ? top : own));
    }
    List<PersonId> registered = people.register(files);
    groups.form(
        List.of(
            new FormGroup(
                2018, organ, village, registered.get(1), "青年志愿队", LocalDate.of(2018, 1, 5))));
  }

  static String backingCode(int number) {
    return "459901-1%02d".formatted(number);
  }

  private UnitId found(
      String code, String name, UnitKind kind, Optional<UnitId> parent, int order) {
    return units
        .found(
            List.of(new FoundUnit(code, name, kind, Industry.GOVERNMENT, parent, order, LONG_AGO)))
        .get(0);
  }

  /**
   * The first is the township's secretary, the twentieth the county's, the ten before that one are
   * the commission's; the next two and the thirties to fifties lead sections, the last twenty are
   * on the second line.
   */
  private static RegisterPerson person(int number, UnitId unit) {
    LocalDate birth = LocalDate.of(1965 + number % 25, 1 + number % 12, 3);
    boolean secondLine = number >= VETERANS_FROM;
    boolean leads = number < 3 || number >= LEADERS_FROM && number < OTHERS_FROM;
    Level level = leads || secondLine ? Level.SECTION_DEPUTY : Level.STAFF;
    if (number == SECRETARY) level = Level.COUNTY_PRINCIPAL;
    boolean secretary = number == 0 || number == SECRETARY;
    NewEngagement post =
        NewEngagement.post(unit, secretary ? "党委书记" : "干部", level, Management.COUNTY, 1, LONG_AGO);
    if (secretary) post = post.asPartySecretary();
    if (secondLine) post = post.onSecondLine();
    return new RegisterPerson(
        new PersonFacts(
            "临河" + (char) ('甲' + number),
            Optional.of("lin he " + (char) ('a' + number % 26)),
            Sex.MALE,
            birth,
            "01",
            "01",
            Optional.of(LocalDate.of(2000, 7, 1)),
            Optional.of(LocalDate.of(1995, 7, 1)),
            "20",
            Optional.empty(),
            "林学",
            "踏实",
            "临河"),
        idNumber(birth, number),
        "10",
        Optional.of(new CadreSince(Establishment.CIVIL_SERVICE, "录用", LONG_AGO)),
        List.of(NewEngagement.establishment(unit, Management.COUNTY, LONG_AGO), post),
        Optional.empty());
  }

  private static String idNumber(LocalDate birth, int number) {
    String head = "451499" + birth.toString().replace("-", "") + "%03d".formatted(number * 2 + 1);
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) sum += (head.charAt(i) - '0') * weights[i];
    return head + "10X98765432".charAt(sum % 11);
  }
}
