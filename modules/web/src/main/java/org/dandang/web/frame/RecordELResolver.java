package org.dandang.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets pages read record components as properties, through an Optional where one stands in between.
 * Remove with Jakarta EE 11 (EL 6 does this itself).
 */
public class RecordELResolver extends ELResolver {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> readers = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            readers.put(component.getName(), component.getAccessor());
          }
          return readers;
        }
      };

  /**
   * The value of a record's component, or of what a wide row has more; empty where neither has one
   * of that name.
   */
  static Optional<Object> read(Object row, String name) {
    Method reader = COMPONENTS.get(row.getClass()).get(name);
    if (reader != null) return Optional.ofNullable(read(row, reader));
    return row instanceof WideRow wide
        ? wide.more().flatMap(more -> read((Object) more, name))
        : Optional.empty();
  }

  private static Object read(Object row, Method reader) {
    try {
      return reader.invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new ELException(reader.toString(), e);
    }
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base instanceof Optional<?> optional && !isMethodOfOptional(property)) {
      context.setPropertyResolved(base, property);
      return optional
          .map(value -> context.getELResolver().getValue(context, value, property))
          .orElse(null);
    }
    if (base instanceof Record) {
      Method reader = COMPONENTS.get(base.getClass()).get(String.valueOf(property));
      if (reader != null) {
        context.setPropertyResolved(base, property);
        return read(base, reader);
      }
    }
    return null;
  }

  private static boolean isMethodOfOptional(Object property) {
    return "present".equals(property) || "empty".equals(property);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    if (base instanceof Record && COMPONENTS.get(base.getClass()).containsKey(property)) {
      context.setPropertyResolved(true);
    }
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (base instanceof Record) throw new PropertyNotWritableException(base + "." + property);
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (!(base instanceof Record)) return false;
    context.setPropertyResolved(true);
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }
}
