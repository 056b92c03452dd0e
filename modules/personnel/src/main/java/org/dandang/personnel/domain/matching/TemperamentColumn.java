package org.dandang.personnel.domain.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.personnel.api.person.Temperament;

/** Dimensions in one column, with a blank between them. */
@Converter
public class TemperamentColumn implements AttributeConverter<Set<Temperament>, String> {
  @Override
  public String convertToDatabaseColumn(Set<Temperament> asked) {
    return asked == null
        ? ""
        : asked.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }

  @Override
  public Set<Temperament> convertToEntityAttribute(String written) {
    if (written == null || written.isBlank()) return Set.of();
    return Arrays.stream(written.split(" ")).map(Temperament::valueOf).collect(Collectors.toSet());
  }
}
