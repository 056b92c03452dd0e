package org.dandang.personnel.application.exchange;

import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Courier;
import org.dandang.kernel.desk.Courier.Kind;
import org.dandang.kernel.desk.Courier.Parcel;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.half.KeptElsewhere;
import org.dandang.personnel.api.exchange.PeopleCount;
import org.dandang.personnel.api.exchange.PeopleFiles;
import org.dandang.personnel.domain.exchange.PeopleKeptHere;
import org.dandang.personnel.domain.exchange.PeopleRows;
import org.dandang.personnel.domain.exchange.RowKind;

@ApplicationScoped
@Transactional
@Permits(CASE_MANAGER)
class PeopleExchange implements PeopleFiles {
  private PeopleRows people;
  private Courier courier;
  private Halves halves;

  protected PeopleExchange() {}

  @Inject
  PeopleExchange(PeopleRows people, Courier courier, Halves halves) {
    this.people = people;
    this.courier = courier;
    this.halves = halves;
  }

  @Override
  @Permits(value = PERSONNEL_OFFICER, sensitive = true)
  public byte[] export() {
    if (!halves.keepsPeople()) throw new KeptElsewhere();
    return courier.pack(Kind.PEOPLE, people.all());
  }

  @Override
  public PeopleCount preview(byte[] file) {
    return counted(courier.look(Kind.PEOPLE, file));
  }

  @Override
  public PeopleCount take(byte[] file) {
    if (halves.keepsPeople()) throw new PeopleKeptHere();
    Parcel parcel = courier.take(Kind.PEOPLE, file);
    PeopleCount count = counted(parcel);
    people.takeOver(parcel.rows());
    return count;
  }

  private PeopleCount counted(Parcel parcel) {
    List<List<String>> rows = parcel.rows();
    RowKind.check(rows);
    return new PeopleCount(
        parcel.number(),
        parcel.on(),
        RowKind.UNIT.of(rows).size(),
        people.unknown(RowKind.UNIT, rows),
        RowKind.PERSON.of(rows).size(),
        people.unknown(RowKind.PERSON, rows));
  }
}
