package org.dandang.verification.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.DomainEvent;

/**
 * Every wall by name. Modules are discovered from the packages; only the arrows between them are
 * listed.
 */
final class Walls {
  private static final String ROOT = "org.dandang.";

  /**
   * The arrows of the house beyond the kernel, which everybody may use; a new module has none until
   * it is listed.
   */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("training", Set.of("personnel")),
          Map.entry("petition", Set.of("personnel")),
          Map.entry("accountability", Set.of("personnel", "petition", "policy")),
          Map.entry("commendation", Set.of("personnel", "training", "policy")),
          Map.entry("care", Set.of("personnel")),
          Map.entry("beta", Set.of("alpha")));

  /** What the WAR starts besides reading its api: the loader of the demo. */
  private static final String LOADER = "org.dandang.sample.SampleLoader";

  private static final Set<String> ASSEMBLERS = Set.of("rest", "web", "sample", "verification");

  private Walls() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> walls = new LinkedHashMap<>();
    walls.put("others are reached only through api and along the arrows", throughApi());
    walls.put("the kernel knows nobody", kernelKnowsNobody());
    walls.put("api is plain Java", apiIsPlain());
    walls.put("domain has no container", domainHasNoContainer());
    walls.put("transactions are opened only in application", transactionsInApplication());
    walls.put("every implementation of an api interface says whom it permits", apiIsGuarded());
    walls.put("entity managers stay in persistence", entityManagersInPersistence());
    walls.put("entities have no setters", entitiesHaveNoSetters());
    walls.put("roots refer to each other by id", rootsReferById());
    walls.put("events are records", eventsAreRecords());
    walls.put("no hidden clock", noHiddenClock());
    walls.put("pages are called Page", pagesAreCalledPage());
    walls.put("resources are called Resource", resourcesAreCalledResource());
    walls.put("nothing is caught as Exception", nothingCaughtAsException());
    walls.put("names say the business", namesSayTheBusiness());
    walls.put("packages have no cycles", noCycles());
    return walls;
  }

  static String module(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT)) return "";
    String rest = name.substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static boolean isApi(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(ROOT + module(type) + ".api.");
  }

  private static ArchRule throughApi() {
    return classes()
        .that(are("of a module", type -> !module(type).isEmpty()))
        .should(
            dependOnly(
                dependency -> {
                  String from = module(dependency.getOriginClass());
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  String to = module(target);
                  if (to.isEmpty() || to.equals(from) || to.equals("kernel"))
                    return Optional.empty();
                  boolean listed = ARROWS.getOrDefault(from, Set.of()).contains(to);
                  boolean assembles = ASSEMBLERS.contains(from);
                  boolean paper = assembles && to.equals("paperwork");
                  boolean loader = from.equals("web") && target.getName().equals(LOADER);
                  if ((listed || assembles) && isApi(target) || paper || loader)
                    return Optional.empty();
                  return Optional.of(
                      from + " reaches into " + to + ": " + dependency.getDescription());
                }))
        .as("a module uses the kernel, itself, and the api of the modules that its arrows name");
  }

  private static ArchRule kernelKnowsNobody() {
    return classes()
        .that()
        .resideInAPackage("..kernel..")
        .should(
            dependOnly(
                dependency -> {
                  String to = module(dependency.getTargetClass().getBaseComponentType());
                  boolean known = to.isEmpty() || to.equals(module(dependency.getOriginClass()));
                  return known
                      ? Optional.empty()
                      : Optional.of("kernel knows " + dependency.getDescription());
                }));
  }

  private static ArchRule apiIsPlain() {
    return noClasses()
        .that()
        .resideInAPackage("..api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.persistence..",
            "jakarta.enterprise..",
            "jakarta.inject..",
            "jakarta.transaction..",
            "jakarta.faces..",
            "jakarta.ws..",
            "jakarta.servlet..");
  }

  private static ArchRule domainHasNoContainer() {
    return noClasses()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.enterprise..",
            "jakarta.inject..",
            "jakarta.transaction..",
            "jakarta.faces..",
            "jakarta.ws..",
            "jakarta.ejb..",
            "jakarta.servlet..");
  }

  private static ArchRule transactionsInApplication() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("..application..")
        .should()
        .beAnnotatedWith("jakarta.transaction.Transactional")
        .orShould(haveAMethodWith("jakarta.transaction.Transactional"));
  }

  private static ArchRule apiIsGuarded() {
    return classes()
        .that(are("beans that implement an api interface", Walls::implementsApi))
        .should(
            new ArchCondition<>("say @Permits on the class or on every public method") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean guarded =
                    type.isAnnotatedWith(Permits.class)
                        || type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(
                                method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .allMatch(method -> method.isAnnotatedWith(Permits.class));
                events.add(
                    new SimpleConditionEvent(
                        type, guarded, type.getName() + " permits nobody in particular"));
              }
            });
  }

  private static boolean implementsApi(JavaClass type) {
    if (type.isInterface() || type.isRecord() || type.isEnum() || isApi(type)) return false;
    String own = module(type);
    return type.getAllRawInterfaces().stream()
        .anyMatch(
            door ->
                module(door).equals(own) && isApi(door) && !door.isAssignableTo(DomainEvent.class));
  }

  private static ArchRule entityManagersInPersistence() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("..persistence..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager");
  }

  private static ArchRule entitiesHaveNoSetters() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .should(
            new ArchCondition<>("not be called after a field that they set") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean setter =
                    method.getOwner().getFields().stream()
                        .map(field -> field.getName())
                        .map(
                            name ->
                                "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                        .anyMatch(method.getName()::equals);
                events.add(
                    new SimpleConditionEvent(
                        method, !setter, method.getFullName() + " is a setter"));
              }
            });
  }

  private static ArchRule rootsReferById() {
    return classes()
        .that()
        .areAnnotatedWith(AggregateRoot.class)
        .should(
            new ArchCondition<>("hold no other root") {
              @Override
              public void check(JavaClass root, ConditionEvents events) {
                root.getFields().stream()
                    .filter(field -> !field.getRawType().equals(root))
                    .filter(
                        field ->
                            field.getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isAnnotatedWith(AggregateRoot.class)))
                    .forEach(
                        field ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    field, field.getFullName() + " is a root")));
              }
            });
  }

  private static ArchRule eventsAreRecords() {
    return classes().that().implement(DomainEvent.class).should().beRecords();
  }

  private static ArchRule noHiddenClock() {
    Set<String> timeTypes =
        Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.Instant",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year");
    return noClasses()
        .that(
            are(
                "outside of launcher and verification",
                type -> !Set.of("launcher", "verification").contains(module(type))))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "now() without a clock, or the system's milliseconds",
                call -> {
                  String owner = call.getTargetOwner().getName();
                  boolean bare = call.getTarget().getRawParameterTypes().isEmpty();
                  return bare && call.getName().equals("now") && timeTypes.contains(owner)
                      || owner.equals("java.lang.System")
                          && call.getName().equals("currentTimeMillis");
                }));
  }

  private static ArchRule pagesAreCalledPage() {
    return classes()
        .that()
        .areAnnotatedWith("jakarta.faces.view.ViewScoped")
        .and()
        .areNotMemberClasses()
        .should()
        .haveSimpleNameEndingWith("Page");
  }

  private static ArchRule resourcesAreCalledResource() {
    return classes()
        .that()
        .areAnnotatedWith("jakarta.ws.rs.Path")
        .should()
        .haveSimpleNameEndingWith("Resource");
  }

  /** Interceptors see whatever comes, tell it and pass it on; nobody else has a reason to. */
  private static ArchRule nothingCaughtAsException() {
    return classes()
        .that()
        .areNotAnnotatedWith("jakarta.interceptor.Interceptor")
        .should(
            new ArchCondition<>("not catch Exception or RuntimeException") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                  unit.getTryCatchBlocks().stream()
                      .flatMap(block -> block.getCaughtThrowables().stream())
                      .filter(
                          caught ->
                              Set.of("java.lang.Exception", "java.lang.RuntimeException")
                                  .contains(caught.getName()))
                      .forEach(
                          caught ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      unit, unit.getFullName() + " catches " + caught.getName())));
                }
              }
            });
  }

  private static ArchRule namesSayTheBusiness() {
    return noClasses()
        .that()
        .areNotAnonymousClasses()
        .should()
        .haveNameMatching(".*\\.[A-Za-z$]*(Impl|Util|Utils|Manager|Helper|Helpers)$");
  }

  private static ArchRule noCycles() {
    return slices().matching("org.dandang.(**)").should().beFreeOfCycles();
  }

  private static DescribedPredicate<JavaClass> are(
      String description, java.util.function.Predicate<JavaClass> test) {
    return DescribedPredicate.describe("are " + description, test);
  }

  private static ArchCondition<JavaClass> dependOnly(Function<Dependency, Optional<String>> fault) {
    return new ArchCondition<>("stay inside the walls") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf()
            .forEach(
                dependency ->
                    fault
                        .apply(dependency)
                        .ifPresent(
                            text -> events.add(SimpleConditionEvent.violated(dependency, text))));
      }
    };
  }

  private static ArchCondition<JavaClass> haveAMethodWith(String annotation) {
    return new ArchCondition<>("have a method with @" + annotation) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream()
            .filter(method -> method.isAnnotatedWith(annotation))
            .forEach(
                method ->
                    events.add(
                        SimpleConditionEvent.satisfied(method, method.getFullName() + " has it")));
      }
    };
  }
}
