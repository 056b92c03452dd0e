package org.dandang.personnel.domain.search;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.dandang.personnel.api.search.Conditions;

/** Conditions in one column, line by line. */
@Converter
public class ConditionsColumn implements AttributeConverter<Conditions, String> {
  @Override
  public String convertToDatabaseColumn(Conditions conditions) {
    return conditions == null ? null : conditions.written();
  }

  @Override
  public Conditions convertToEntityAttribute(String written) {
    return written == null ? null : Conditions.read(written);
  }
}
