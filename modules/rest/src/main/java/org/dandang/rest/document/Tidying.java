package org.dandang.rest.document;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Takes out what the server writes for every attribute that an annotation leaves alone, such as at
 * most 0 properties. Remove when it writes only what was said.
 */
final class Tidying {
  private Tidying() {}

  static void tidy(Operation operation) {
    operation.setDeprecated(null);
    if (operation.getParameters() != null) operation.getParameters().forEach(Tidying::tidy);
  }

  private static void tidy(Parameter parameter) {
    parameter.setDeprecated(null);
    parameter.setAllowEmptyValue(null);
    parameter.setAllowReserved(null);
    if (parameter.getSchema() != null) parameter.setSchema(said(parameter.getSchema(), parameter));
  }

  /** Only type, format and choices of a parameter are ever said; a number is a whole one. */
  private static Schema said(Schema schema, Parameter parameter) {
    Schema.SchemaType type = schema.getType();
    if (type == Schema.SchemaType.INTEGER && parameter.getExample() instanceof String number)
      parameter.setExample(Integer.valueOf(number));
    if (type == Schema.SchemaType.BOOLEAN && parameter.getExample() instanceof String truth)
      parameter.setExample(Boolean.valueOf(truth));
    if (type == Schema.SchemaType.NUMBER) type = Schema.SchemaType.INTEGER;
    Schema kept = OASFactory.createSchema().type(type);
    if (schema.getFormat() != null && !schema.getFormat().isEmpty())
      kept.setFormat(schema.getFormat());
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty())
      kept.setEnumeration(schema.getEnumeration());
    return kept;
  }
}
