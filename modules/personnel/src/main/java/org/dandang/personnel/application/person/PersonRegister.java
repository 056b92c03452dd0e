package org.dandang.personnel.application.person;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Pinyin;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.EngagePerson;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.KeepPhone;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.person.RelatePersons;
import org.dandang.personnel.api.person.VoidPerson;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.person.IdNumber;
import org.dandang.personnel.domain.person.IdNumberContradicts;
import org.dandang.personnel.domain.person.IdNumberTaken;
import org.dandang.personnel.domain.person.LeadingPostByAppointment;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;
import org.dandang.personnel.domain.person.PhoneNumber;
import org.dandang.personnel.domain.person.Recognition;
import org.dandang.personnel.domain.person.Recognitions;
import org.dandang.personnel.domain.person.Secrets;
import org.dandang.personnel.domain.person.Spelling;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class PersonRegister implements PersonDesk {
  private static final int BLOCK = 1_000;

  @Inject Persons persons;
  @Inject Recognitions recognitions;
  @Inject Pinyin pinyin;
  @Inject Sealer sealer;
  @Inject BusinessDay business;

  @Override
  public List<PersonId> register(List<RegisterPerson> commands) {
    List<byte[]> prints = commands.stream().map(c -> print(c.idNumber())).toList();
    Set<String> taken = new HashSet<>(persons.taken(prints));
    for (int place = 0; place < commands.size(); place++)
      if (!taken.add(HexFormat.of().formatHex(prints.get(place))))
        throw new IdNumberTaken(commands.get(place).facts().name());
    List<Person> registered =
        java.util.stream.IntStream.range(0, commands.size())
            .mapToObj(place -> registered(commands.get(place), prints.get(place)))
            .toList();
    List<PersonId> ids = registered.stream().map(Person::id).toList();
    persons.addAll(registered);
    return ids;
  }

  @Override
  public void engage(EngagePerson command) {
    FutureDay.refuse(command.engagement().on(), business.today());
    if (command.engagement().kind() == EngagementKind.POST
        && command.engagement().level() != Level.STAFF)
      throw new LeadingPostByAppointment(command.person());
    persons.get(command.person(), command.seen()).engage(command.engagement());
  }

  @Override
  public void relate(RelatePersons command) {
    persons.toChange(command.person()).relate(command.relative(), command.relation());
    persons.toChange(command.relative()).relate(command.person(), command.relation());
  }

  @Override
  public void correct(CorrectPerson command) {
    correctAll(List.of(command));
  }

  @Override
  public void correctAll(List<CorrectPerson> commands) {
    List<PersonId> ids = commands.stream().map(CorrectPerson::person).toList();
    for (int from = 0; from < ids.size(); from += BLOCK)
      persons.getAll(ids.subList(from, Math.min(ids.size(), from + BLOCK)));
    Map<PersonId, List<Recognition>> recognised = recognitions.ofAll(ids);
    for (CorrectPerson command : commands)
      correct(command, recognised.getOrDefault(command.person(), List.of()));
  }

  private void correct(CorrectPerson command, List<Recognition> recognised) {
    Person person = persons.get(command.person(), command.seen());
    Recognitions.refuseOther(person, command.facts(), recognised);
    if (!Recognitions.holdsBirth(recognised))
      agree(command.facts(), new IdNumber(sealer.unseal(person.idNumberSealed())));
    person.correct(command.facts(), spelling(command.facts()), command.amendment());
  }

  @Override
  public void keepPhone(KeepPhone command) {
    Person person = persons.get(command.person(), command.seen());
    if (command.phone().isBlank()) {
      person.notReachedByPhone();
      return;
    }
    String phone = new PhoneNumber(command.phone()).value();
    person.reachedBy(sealer.seal(phone), sealer.fingerprint("phone", phone));
  }

  @Override
  public void voidFile(VoidPerson command) {
    persons.get(command.person(), command.seen()).voidFile(command.amendment());
  }

  private Person registered(RegisterPerson command, byte[] print) {
    IdNumber number = new IdNumber(command.idNumber());
    agree(command.facts(), number);
    LocalDate today = business.today();
    Secrets secrets =
        new Secrets(sealer.seal(number.value()), print, sealer.seal(command.health()));
    Person person =
        new Person(
            persons.nextId(),
            command.facts(),
            spelling(command.facts()),
            secrets,
            UUID.randomUUID().toString());
    command.cadre().ifPresent(person::becomeCadre);
    command
        .engagements()
        .forEach(
            engagement -> {
              FutureDay.refuse(engagement.on(), today);
              person.engage(engagement);
            });
    command.rank().ifPresent(rank -> person.rise(rank.rank(), rank.on()));
    return person;
  }

  private byte[] print(String idNumber) {
    return sealer.fingerprint("id-number", new IdNumber(idNumber).value());
  }

  private Spelling spelling(PersonFacts facts) {
    return new Spelling(
        facts
            .pinyin()
            .filter(typed -> !typed.isBlank())
            .orElseGet(() -> pinyin.spell(facts.name().strip())));
  }

  private static void agree(PersonFacts facts, IdNumber number) {
    if (!facts.birth().equals(number.birth()) || facts.sex() != number.sex())
      throw new IdNumberContradicts(facts.name());
  }
}
