package org.dandang.kernel.id;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link PersonId} in one bigint column, null where there is none. */
@Converter(autoApply = true)
public class PersonIdColumn implements AttributeConverter<PersonId, Long> {
  @Override
  public Long convertToDatabaseColumn(PersonId id) {
    return id == null ? null : id.value();
  }

  @Override
  public PersonId convertToEntityAttribute(Long value) {
    return value == null ? null : new PersonId(value);
  }
}
