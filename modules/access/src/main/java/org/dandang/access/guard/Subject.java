package org.dandang.access.guard;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dandang.access.api.Reason;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;

/**
 * What a call is about, for the audit log: numbers, codes and days of its arguments, never texts,
 * so that nothing sealed can leak into the log.
 */
final class Subject {
  private static final int SHOWN = 5;

  private Subject() {}

  static String of(Object[] arguments) {
    List<String> said = new ArrayList<>();
    for (Object argument : arguments == null ? new Object[0] : arguments) say("", argument, said);
    return String.join(" ", said);
  }

  /** Why, where a command corrects, voids or gives its reason; for the history of the rows. */
  static String reason(Object[] arguments) {
    for (Object argument : arguments == null ? new Object[0] : arguments) {
      if (argument instanceof Amendment amendment) return amendment.reason();
      if (argument instanceof Reason reason) return reason.reason();
      if (argument instanceof Record command) {
        for (RecordComponent component : command.getClass().getRecordComponents())
          if (component.getType() == Amendment.class
              && value(command, component) instanceof Amendment amendment)
            return amendment.reason();
      }
    }
    return "";
  }

  private static void say(String name, Object value, List<String> said) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> say(name, present, said));
    } else if (value instanceof ListQuery query) {
      said.add("filters=" + query.filters().keySet() + " from=" + query.offset());
    } else if (value instanceof Collection<?> many) {
      sayMany(name, many, said);
    } else if (isPlain(value)) {
      said.add(name.isEmpty() ? String.valueOf(value) : name + "=" + value);
    } else if (value instanceof Record command && name.isEmpty()) {
      for (RecordComponent component : command.getClass().getRecordComponents())
        say(component.getName(), value(command, component), said);
    }
  }

  private static void sayMany(String name, Collection<?> many, List<String> said) {
    List<?> shown = many.stream().filter(Subject::isPlain).limit(SHOWN).toList();
    if (shown.isEmpty()) said.add(name + "[" + many.size() + "]");
    else said.add(name + shown + (many.size() > SHOWN ? "/" + many.size() : ""));
  }

  private static boolean isPlain(Object value) {
    return value instanceof Number
        || value instanceof Enum<?>
        || value instanceof Boolean
        || value instanceof Temporal
        || value instanceof URI
        || value instanceof PersonId
        || value instanceof Record id
            && id.getClass().getRecordComponents().length == 1
            && id.getClass().getRecordComponents()[0].getType() == long.class;
  }

  private static Object value(Record command, RecordComponent component) {
    try {
      component.getAccessor().trySetAccessible();
      return component.getAccessor().invoke(command);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
