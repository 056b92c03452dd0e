package org.dandang.personnel.domain.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.dandang.personnel.api.matching.Weights;

/** Weights in one column, line by line. */
@Converter
public class WeightsColumn implements AttributeConverter<Weights, String> {
  @Override
  public String convertToDatabaseColumn(Weights weights) {
    return weights == null ? null : weights.written();
  }

  @Override
  public Weights convertToEntityAttribute(String written) {
    return written == null ? null : Weights.read(written);
  }
}
