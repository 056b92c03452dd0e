package org.dandang.access.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.Refused;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.AuditTrail;
import org.dandang.access.domain.Caller;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.Stale;
import org.junit.jupiter.api.Test;

class GuardTest {
  private static final UnitId TOWN = new UnitId(10);
  private static final UnitId VILLAGE = new UnitId(11);
  private static final UnitId ORGAN = new UnitId(20);

  private final List<AuditEntry> within = new ArrayList<>();
  private final List<AuditEntry> apart = new ArrayList<>();
  private final List<String> signed = new ArrayList<>();
  private int expansions;
  private boolean transaction;
  private String noted = "";

  private final Stage stage =
      new Stage(
          List.<UnitTree>of(
              units -> {
                expansions++;
                Set<UnitId> below = new HashSet<>(units);
                if (units.contains(TOWN)) below.add(VILLAGE);
                return below;
              }));
  private final AuditTrail trail =
      new AuditTrail() {
        @Override
        public void within(AuditEntry entry) {
          within.add(entry);
        }

        @Override
        public void apart(AuditEntry entry) {
          apart.add(entry);
        }
      };
  private final Clock clock = Clock.fixed(Instant.parse("2019-02-20T01:00:00Z"), ZoneOffset.UTC);
  private boolean misshapen;
  private final Doorkeeper doorkeeper =
      new Doorkeeper(
          stage,
          new Shape() {
            @Override
            void check(InvocationContext call) {
              if (misshapen) throw new ConstraintViolationException(Set.of());
            }
          },
          trail,
          clock);
  private final Witness witness =
      new Witness(
          stage,
          new Transactions() {
            @Override
            boolean isActive() {
              return transaction;
            }

            @Override
            boolean note(String what) {
              boolean first = !what.equals(noted);
              noted = what;
              return first;
            }
          },
          (actor, task, reason) -> signed.add(actor + " " + task + " " + reason),
          trail,
          clock);

  record Enrol(PersonId person, LocalDate on, String remark) {}

  record VoidIt(PersonId person, Amendment amendment) {}

  @Permits({Role.TRAINING_OFFICER, Role.UNIT_LIAISON})
  static class Desk {
    public void enrol(Enrol command) {}

    public void annul(VoidIt command) {}

    @Permits(value = Role.TRAINING_OFFICER, sensitive = true)
    public void export() {}

    @Permits({})
    public void ask() {}

    @Permits(
        value = {},
        goesOn = true)
    public void goOn() {}
  }

  @Test
  void a_task_handed_to_another_thread_keeps_its_actor_and_scope() throws Exception {
    List<Object> seen = new ArrayList<>();
    Runnable[] handed = new Runnable[1];
    stage.putOn(Optional.of(liaison()));
    handed[0] =
        stage.handed(
            () -> {
              seen.add(stage.name());
              seen.add(stage.person());
              try {
                seen.add(doorkeeper.guard(call("enrol", stage::scope)));
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    Optional<PersonId> person = stage.person();
    String name = stage.name();
    stage.takeOff();
    Thread thread = new Thread(handed[0]);
    thread.start();
    thread.join();
    assertThat(seen).containsExactly(name, person, Scope.of(Set.of(TOWN, VILLAGE)));
    assertThat(stage.name()).isEqualTo("anonymous");
  }

  @Test
  void of_what_the_portal_does_the_day_is_told_and_never_the_hour() throws Exception {
    transaction = true;
    atThePortal(call("ask", () -> through(call("ask", () -> "done"))));
    assertThat(within)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo("portal");
              assertThat(entry.at()).isEqualTo(Instant.parse("2019-02-20T00:00:00Z"));
            });
  }

  @Test
  void a_rule_that_stood_against_somebody_at_the_portal_is_not_told_and_a_fault_is() {
    assertThatThrownBy(
            () ->
                atThePortal(
                    call(
                        "ask",
                        () -> {
                          throw new AlreadyVoided();
                        })))
        .isInstanceOf(AlreadyVoided.class);
    assertThat(apart).isEmpty();
    assertThatThrownBy(
            () ->
                atThePortal(
                    call(
                        "ask",
                        () -> {
                          throw new IllegalStateException("broken");
                        })))
        .isInstanceOf(IllegalStateException.class);
    assertThat(apart)
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.at()).isEqualTo(Instant.parse("2019-02-20T00:00:00Z")));
  }

  @Test
  void an_account_that_is_called_like_the_portal_is_not_the_portal() throws Exception {
    stage.putOn(Optional.of(liaison()));
    assertThat(stage.leavesTheDayOnly()).isFalse();
    stage.takeOff();
    Boolean there = stage.as(NamedActor.PORTAL, stage::leavesTheDayOnly);
    assertThat(there).isTrue();
    NamedActor named = new NamedActor("portal", Set.of(Role.CADRE));
    assertThat(stage.<Boolean>as(named, stage::leavesTheDayOnly)).isFalse();
  }

  private void atThePortal(FakeCall call) throws Exception {
    Exception[] thrown = new Exception[1];
    stage.run(
        NamedActor.PORTAL,
        () -> {
          try {
            through(call);
          } catch (Exception e) {
            thrown[0] = e;
          }
        });
    if (thrown[0] != null) throw thrown[0];
  }

  @Test
  void whoever_holds_a_permitted_role_comes_in() throws Exception {
    assertThat(as(liaison(), call("enrol", () -> "done"))).isEqualTo("done");
    assertThat(apart).isEmpty();
  }

  @Test
  void whoever_holds_none_is_refused_and_that_is_written_down() {
    assertThatThrownBy(() -> as(caller(held(Role.CARE_OFFICER)), call("enrol", () -> "done")))
        .isInstanceOf(Refused.class);
    assertThat(apart)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(AuditEntry.Kind.REFUSED);
              assertThat(entry.task()).isEqualTo("Desk.enrol");
              assertThat(entry.outcome()).isEqualTo("access.refused");
            });
  }

  @Test
  void nobody_is_refused_except_where_no_role_is_needed() throws Exception {
    assertThatThrownBy(() -> through(call("enrol", () -> "done"))).isInstanceOf(Refused.class);
    assertThat(through(call("ask", () -> "done"))).isEqualTo("done");
  }

  @Test
  void the_permission_of_a_method_replaces_that_of_its_class() {
    assertThatThrownBy(() -> as(liaison(), call("export", () -> "done")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void calls_from_inside_run_under_the_outermost_permission() throws Exception {
    Object result =
        as(liaison(), call("enrol", () -> through(call("export", () -> stage.scope()))));
    assertThat(result).isEqualTo(Scope.of(Set.of(TOWN, VILLAGE)));
    assertThat(apart).isEmpty();
  }

  @Test
  void the_scope_is_that_of_the_grants_whose_role_counts() throws Exception {
    Caller both =
        caller(held(Role.UNIT_LIAISON, TOWN), held(Role.CARE_OFFICER, ORGAN), held(Role.CADRE));
    assertThat(as(both, call("enrol", () -> stage.scope())))
        .isEqualTo(Scope.of(Set.of(TOWN, VILLAGE)));
  }

  @Test
  void several_grants_add_up_and_everywhere_is_all() throws Exception {
    Caller both = caller(held(Role.UNIT_LIAISON, TOWN), held(Role.TRAINING_OFFICER, ORGAN));
    assertThat(as(both, call("enrol", () -> stage.scope())))
        .isEqualTo(Scope.of(Set.of(TOWN, VILLAGE, ORGAN)));
    Caller all = caller(held(Role.UNIT_LIAISON, TOWN), held(Role.TRAINING_OFFICER));
    assertThat(as(all, call("enrol", () -> stage.scope()))).isEqualTo(Scope.ALL);
  }

  @Test
  void the_tree_is_asked_once_in_a_request() throws Exception {
    stage.putOn(Optional.of(liaison()));
    through(call("enrol", () -> stage.scope()));
    through(call("enrol", () -> stage.scope()));
    stage.takeOff();
    assertThat(expansions).isEqualTo(1);
  }

  @Test
  void outside_a_call_there_is_nothing_to_see() {
    stage.putOn(Optional.of(liaison()));
    assertThat(stage.scope()).isEqualTo(Scope.NOTHING);
    stage.takeOff();
    assertThat(stage.name()).isEqualTo("anonymous");
  }

  @Test
  void a_job_acts_under_its_own_name_and_gives_the_stage_back() {
    stage.putOn(Optional.of(liaison()));
    NamedActor job = new NamedActor("nightly", Set.of(Role.TRAINING_OFFICER));
    Object seen = stage.as(job, () -> stage.name() + stage.scope().all());
    assertThat(seen).isEqualTo("nightlytrue");
    assertThat(stage.name()).isEqualTo("liaison");
    stage.takeOff();
  }

  @Test
  void a_rule_that_says_no_is_written_down_with_its_code() {
    assertThatThrownBy(
            () ->
                as(
                    liaison(),
                    call(
                        "enrol",
                        () -> {
                          throw new AlreadyVoided();
                        })))
        .isInstanceOf(AlreadyVoided.class);
    assertThat(apart)
        .singleElement()
        .satisfies(entry -> assertThat(entry.outcome()).isEqualTo("kernel.already-voided"));
  }

  @Test
  void wrong_input_is_no_act() {
    assertThatThrownBy(
            () ->
                as(
                    liaison(),
                    call(
                        "enrol",
                        () -> {
                          throw new InvalidInput("limit", "kernel.bad-page");
                        })))
        .isInstanceOf(InvalidInput.class);
    assertThat(apart).isEmpty();
  }

  @Test
  void what_has_not_the_shape_of_its_command_comes_no_further() {
    misshapen = true;
    assertThatThrownBy(() -> as(liaison(), call("enrol", this::neverReached)))
        .isInstanceOf(ConstraintViolationException.class);
    assertThatThrownBy(() -> as(caller(), call("enrol", this::neverReached)))
        .isInstanceOf(Refused.class);
    assertThat(apart)
        .singleElement()
        .extracting(AuditEntry::kind)
        .isEqualTo(AuditEntry.Kind.REFUSED);
  }

  private Object neverReached() {
    throw new AssertionError("reached");
  }

  @Test
  void two_who_change_the_same_record_at_once_are_told_that_it_is_stale() {
    assertThatThrownBy(
            () ->
                as(
                    liaison(),
                    call(
                        "enrol",
                        () -> {
                          throw new IllegalStateException(new OptimisticLockException());
                        })))
        .isInstanceOf(Stale.class);
  }

  @Test
  void sensitive_data_leave_only_after_that_is_written_down() throws Exception {
    as(caller(held(Role.TRAINING_OFFICER)), call("export", () -> "data"));
    assertThat(apart)
        .singleElement()
        .satisfies(entry -> assertThat(entry.kind()).isEqualTo(AuditEntry.Kind.READ));
  }

  @Test
  void a_command_is_written_down_in_its_own_transaction_without_texts() throws Exception {
    transaction = true;
    Enrol command = new Enrol(new PersonId(5), LocalDate.of(2019, 2, 20), "内部备注");
    as(liaison(), call("enrol", () -> "done", command));
    assertThat(within)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo("liaison");
              assertThat(entry.subject()).isEqualTo("person=5 on=2019-02-20");
              assertThat(entry.kind()).isEqualTo(AuditEntry.Kind.CALL);
            });
    assertThat(signed).containsExactly("liaison Desk.enrol ");
  }

  @Test
  void calls_from_inside_are_not_told_twice() throws Exception {
    transaction = true;
    as(liaison(), call("enrol", () -> through(call("annul", () -> "done"))));
    assertThat(within).singleElement().satisfies(e -> assertThat(e.task()).isEqualTo("Desk.enrol"));
    assertThat(signed).hasSize(1);
  }

  @Test
  void what_goes_on_by_itself_is_not_told_again_but_signed_for_the_history() throws Exception {
    transaction = true;
    assertThat(as(liaison(), call("goOn", () -> "done"))).isEqualTo("done");
    assertThat(within).isEmpty();
    assertThat(signed).containsExactly("liaison Desk.goOn ");
  }

  @Test
  void a_command_that_fails_is_not_told_as_done() {
    transaction = true;
    assertThatThrownBy(
            () ->
                as(
                    liaison(),
                    call(
                        "enrol",
                        () -> {
                          throw new AlreadyVoided();
                        })))
        .isInstanceOf(AlreadyVoided.class);
    assertThat(within).isEmpty();
  }

  @Test
  void the_history_learns_the_reason_of_an_amendment() throws Exception {
    transaction = true;
    Amendment amendment = new Amendment("录入重复", "韦审批", LocalDate.of(2019, 2, 20));
    as(liaison(), call("annul", () -> "done", new VoidIt(new PersonId(5), amendment)));
    assertThat(signed).containsExactly("liaison Desk.annul 录入重复");
  }

  @Test
  void actors_of_two_threads_do_not_meet() throws Exception {
    stage.putOn(Optional.of(liaison()));
    AtomicReference<String> other = new AtomicReference<>();
    Thread thread = new Thread(() -> other.set(stage.name()));
    thread.start();
    thread.join();
    stage.takeOff();
    assertThat(other.get()).isEqualTo("anonymous");
  }

  private Object as(Caller caller, FakeCall call) throws Exception {
    stage.putOn(Optional.of(caller));
    try {
      return through(call);
    } finally {
      stage.takeOff();
    }
  }

  private Object through(FakeCall call) throws Exception {
    return doorkeeper.guard(call.around(() -> witness.witness(call)));
  }

  private static FakeCall call(String method, FakeCall.Body body, Object... arguments) {
    return new FakeCall(new Desk(), method, body, arguments);
  }

  private static Caller liaison() {
    return caller(held(Role.UNIT_LIAISON, TOWN));
  }

  private static Caller caller(Caller.Held... held) {
    return new Caller(new AccountId(1), "liaison", Optional.of(new PersonId(9)), 0, List.of(held));
  }

  private static Caller.Held held(Role role, UnitId... units) {
    return new Caller.Held(role, units.length == 0, Set.of(units));
  }
}
