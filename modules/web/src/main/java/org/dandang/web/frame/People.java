package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;

/** Finds a person by name, pinyin or initials for a field of a form. */
@Named
@RequestScoped
public class People implements Converter<People.Known> {
  private static final int OFFERED = 12;

  /** Somebody as offered: name, unit and post. */
  public record Known(PersonId person, String name, String place) implements Serializable {
    public String label() {
      return place.isBlank() ? name : name + "（" + place + "）";
    }
  }

  @Inject PersonDirectory directory;
  @Inject BusinessDay day;

  public List<Known> named(String typed) {
    if (typed == null || typed.isBlank()) return List.of();
    List<PersonId> found = directory.named(typed.strip()).stream().limit(OFFERED).toList();
    Map<PersonId, PersonOnDay> known = directory.onDay(found, day.today());
    return found.stream().filter(known::containsKey).map(known::get).map(People::known).toList();
  }

  /** The business day, on which names and posts are told. */
  public LocalDate day() {
    return day.today();
  }

  /** In one batch; whoever is not known today has only a number. */
  public Map<PersonId, PersonOnDay> today(Collection<PersonId> persons) {
    return directory.onDay(persons, day.today());
  }

  public Optional<Known> find(PersonId person) {
    return directory.onDay(person, day.today()).map(People::known);
  }

  public String label(PersonId person) {
    return find(person).map(Known::label).orElse(person.toString());
  }

  @Override
  public Known getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (typed == null || !typed.matches("[1-9]\\d{0,17}")) return null;
    return find(new PersonId(Long.parseLong(typed))).orElse(null);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Known known) {
    return known == null ? "" : String.valueOf(known.person().value());
  }

  private static Known known(PersonOnDay person) {
    LabelThen label = person.label();
    return new Known(
        person.person(), label.name(), (label.unitName() + " " + label.post()).strip());
  }
}
