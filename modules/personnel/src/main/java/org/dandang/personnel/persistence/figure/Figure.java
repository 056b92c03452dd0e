package org.dandang.personnel.persistence.figure;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.personnel.persistence.Sql;

/**
 * One figure is one condition. Its query gives a row for each thing counted: id, label, unit, name
 * of the unit, day, record to open; the number and the list are both made from it.
 */
enum Figure {
  /** In force on the last day, on one of the three front lines or in a named field. */
  FRONTLINE_POSTS("personnel_post", "t.id", "/personnel/post.xhtml?id=") {
    @Override
    Sql counted(FigureQuestion question, Scope scope) {
      return new Sql()
          .add(
              "select t.id as id, t.title as label, t.unit_id as unit, t.unit_name as unit_name, t.set_begins as day, t.id as page")
          .add(
              "from personnel_post t where not t.voided and t.set_begins <= ? and (t.set_ends is null or t.set_ends >= ?)",
              question.to(),
              question.to())
          .add(
              "and (t.ends is null or t.ends >= ?) and (t.line in ('POVERTY', 'PROJECT', 'POST') or t.line = 'FIELD' and t.field is not null)",
              question.to())
          .scoped("t.unit_id", scope);
    }
  },
  /**
   * Distinct second-line cadres with a dispatch in force that leads the main work on a project or
   * land front.
   */
  VETERANS_DISPATCHED("personnel_dispatch", "t.person_id", "/personnel/dispatch.xhtml?id=") {
    @Override
    Sql counted(FigureQuestion question, Scope scope) {
      return new Sql()
          .add(
              "select distinct on (t.person_id) t.person_id as id, t.label_name as label, t.unit_id as unit, t.label_unit as unit_name, t.begins as day, t.id as page")
          .add(
              "from personnel_dispatch t where not t.voided and t.leads and t.line in ('PROJECT', 'LAND')")
          .add(
              "and t.begins <= ? and (t.ends is null or t.ends >= ?)",
              question.to(),
              question.since())
          .scoped("t.unit_id", scope)
          .add("order by t.person_id, t.begins desc, t.id");
    }
  },
  /** Distinct leading cadres whose promotion or further use took effect in the period. */
  PROMOTIONS("personnel_change", "t.person_id", "/personnel/appointment.xhtml?id=") {
    @Override
    Sql counted(FigureQuestion question, Scope scope) {
      return changes(
          question, scope, "and t.kind in ('PROMOTION', 'FURTHER_USE') and t.to_level <> 'STAFF'");
    }
  },
  /** Distinct leading cadres adjusted or removed because of slow progress of key work. */
  ADJUSTED_OR_REMOVED("personnel_change", "t.person_id", "/personnel/appointment.xhtml?id=") {
    @Override
    Sql counted(FigureQuestion question, Scope scope) {
      return changes(
          question,
          scope,
          "and t.kind in ('ADJUSTMENT', 'REMOVAL') and t.ground = 'SLOW_PROGRESS' and t.from_level <> 'STAFF'");
    }
  },
  /** Pools kept on the day, with at least one member. */
  CADRE_POOLS("personnel_pool", "t.id", "/personnel/pool.xhtml?id=") {
    @Override
    Sql counted(FigureQuestion question, Scope scope) {
      return new Sql()
          .add(
              "select t.id as id, t.name as label, t.unit_id as unit, null as unit_name, t.begins as day, t.id as page from personnel_pool t where not t.voided and")
          .inForce("t", question.to())
          .add("and exists (select 1 from personnel_pool_member m where m.pool_id = t.id and")
          .inForce("m", question.to())
          .add(")")
          .scoped("t.unit_id", scope);
    }
  },
  /** Matchings that somebody decided in the period. */
  POST_MATCHINGS("personnel_matching", "t.id", "/personnel/matching.xhtml?id=") {
    @Override
    Sql counted(FigureQuestion question, Scope scope) {
      return new Sql()
          .add(
              "select t.id as id, t.post_title as label, t.unit_id as unit, t.unit_name as unit_name, t.decided_on as day, t.id as page")
          .add(
              "from personnel_matching t where not t.voided and t.decided_on between ? and ?",
              question.since(),
              question.to())
          .scoped("t.unit_id", scope);
    }
  },
  /** Assessments confirmed in the period. */
  ASSESSMENTS("personnel_assessment", "t.id", "/personnel/assessment.xhtml?id=") {
    @Override
    Sql counted(FigureQuestion question, Scope scope) {
      return new Sql()
          .add(
              "select t.id as id, t.title as label, t.unit_id as unit, t.unit_name as unit_name, t.confirmed_on as day, t.id as page")
          .add(
              "from personnel_assessment t where not t.voided and t.state = 'CONFIRMED' and t.confirmed_on between ? and ?",
              question.since(),
              question.to())
          .scoped("t.unit_id", scope);
    }
  };

  private static final Map<String, Figure> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(Figure::key, Function.identity()));

  private final String table;
  private final String idColumn;
  private final String page;

  Figure(String table, String idColumn, String page) {
    this.table = table;
    this.idColumn = idColumn;
    this.page = page;
  }

  abstract Sql counted(FigureQuestion question, Scope scope);

  static Map<String, Figure> byKey() {
    return BY_KEY;
  }

  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  String page(long record) {
    return page + record;
  }

  /** The latest amendment of the record behind each id. */
  Sql amended(String ids) {
    return new Sql()
        .add(
            "select distinct on ("
                + idColumn
                + ") "
                + idColumn
                + ", t.voided, t.amended_reason from "
                + table
                + " t")
        .add("where " + idColumn + " = any(cast(string_to_array(?, ',') as bigint[]))", ids)
        .add("order by " + idColumn + ", t.voided desc, t.amended_on desc nulls last, t.id desc");
  }

  private static Sql changes(FigureQuestion question, Scope scope, String which) {
    return new Sql()
        .add(
            "select distinct on (t.person_id) t.person_id as id, t.label_name as label, t.unit_id as unit, t.label_unit as unit_name, t.effective_on as day, t.appointment_id as page")
        .add(
            "from personnel_change t where not t.voided and t.state in ('APPOINTED', 'PROBATION', 'CONFIRMED', 'NOT_CONFIRMED')")
        .add(which + " and t.effective_on between ? and ?", question.since(), question.to())
        .scoped("t.unit_id", scope)
        .add("order by t.person_id, t.effective_on desc, t.id");
  }
}
