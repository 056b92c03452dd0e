package org.dandang.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;

/** {@code #{page}} is the bean of the page at hand, found by the page's own word. */
public class PageELResolver extends ELResolver {
  private static final String NAME = "page";

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base != null || !NAME.equals(property)) return null;
    Object page = page(FacesContext.getCurrentInstance());
    context.setPropertyResolved(null, property);
    return page;
  }

  /** Looked up once a request, for nearly every expression of a page begins with it. */
  static Object page(FacesContext faces) {
    String name = Place.current(faces).bean();
    String key = PageELResolver.class.getName() + "." + name;
    Object known = faces.getAttributes().get(key);
    if (known != null) return known;
    Object bean = faces.getApplication().getELResolver().getValue(faces.getELContext(), null, name);
    if (bean == null) return null;
    faces.getAttributes().put(key, bean);
    return bean;
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
