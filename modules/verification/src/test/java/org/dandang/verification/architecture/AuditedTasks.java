package org.dandang.verification.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.transaction.Transactional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Permits;

/** The doors whose calls stand in the audit log, and what it calls them. */
final class AuditedTasks {
  private final ResourceBundle words;

  private AuditedTasks(ResourceBundle words) {
    this.words = words;
  }

  /** In the language of that suffix. */
  static AuditedTasks inWords(String suffix) {
    return new AuditedTasks(ResourceBundle.getBundle("org.dandang.web.tasks" + suffix));
  }

  /** Changes and sensitive reads need their own words; of plain reads only refusals are told. */
  Set<String> wordless(JavaClasses house) {
    Set<String> wordless = new TreeSet<>();
    house.stream()
        .filter(type -> !type.isInterface())
        .flatMap(type -> type.getMethods().stream())
        .filter(AuditedTasks::isGuarded)
        .filter(method -> !hasWords(method))
        .forEach(method -> wordless.add(task(method)));
    return wordless;
  }

  private boolean hasWords(JavaMethod method) {
    return words.containsKey(task(method))
        || !isTold(method) && words.containsKey(method.getOwner().getSimpleName());
  }

  private static String task(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }

  private static boolean isGuarded(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && permits(method).findAny().isPresent();
  }

  private static boolean isTold(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return owner.isAnnotatedWith(Transactional.class)
        || method.isAnnotatedWith(Transactional.class)
        || permits(method).findFirst().map(Permits::sensitive).orElse(false);
  }

  /** The method's own first, which replaces the class's. */
  private static Stream<Permits> permits(JavaMethod method) {
    return Stream.concat(
        method.tryGetAnnotationOfType(Permits.class).stream(),
        method.getOwner().tryGetAnnotationOfType(Permits.class).stream());
  }
}
