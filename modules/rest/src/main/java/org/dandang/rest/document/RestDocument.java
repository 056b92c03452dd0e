package org.dandang.rest.document;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Finishes what the server scanned: our records as they are, the common parts, no noise. */
public class RestDocument implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) return;
    if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
    document.setServers(List.of(OASFactory.createServer().url("/").description("This server.")));
    List<Class<?>> ours = OwnClasses.all();
    RecordSchemas.write(ours, document.getComponents());
    CommonParts.addSchemas(document.getComponents());
    Declared declared = Declared.in(ours);
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(item -> item.getOperations().values().forEach(each -> finish(each, declared)));
  }

  private static void finish(Operation operation, Declared declared) {
    CommonParts.addTo(operation);
    declared.writeInto(operation);
    Tidying.tidy(operation);
  }
}
