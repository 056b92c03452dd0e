package org.dandang.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;

/** {@code #{page}} is the bean of the page at hand, found by the page's own word. */
public class PageELResolver extends ELResolver {
  private static final String NAME = "page";

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base != null || !NAME.equals(property)) return null;
    context.setPropertyResolved(null, property);
    Place place = Place.current(FacesContext.getCurrentInstance());
    Instance<Object> bean = CDI.current().select(NamedLiteral.of(place.bean()));
    return bean.isResolvable() ? bean.get() : null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    if (base == null && NAME.equals(property)) context.setPropertyResolved(true);
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {}

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }
}
