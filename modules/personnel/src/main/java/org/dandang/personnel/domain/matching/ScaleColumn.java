package org.dandang.personnel.domain.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.dandang.personnel.api.matching.Scale;

/** What earns each weight in full in one column, line by line. */
@Converter
public class ScaleColumn implements AttributeConverter<Scale, String> {
  @Override
  public String convertToDatabaseColumn(Scale scale) {
    return scale == null ? null : scale.written();
  }

  @Override
  public Scale convertToEntityAttribute(String written) {
    return written == null ? null : Scale.read(written);
  }
}
