package org.dandang.personnel.persistence.post;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Onward;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.post.PostRow;
import org.dandang.personnel.domain.post.Cultivation;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.domain.post.PostReview;
import org.dandang.personnel.domain.post.Posts;
import org.dandang.personnel.persistence.Histories;
import org.dandang.personnel.persistence.Keyset;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
class PostRecordsQuery implements PostRecords {
  private static final Keyset KEYSET =
      new Keyset(
          "((select u.place_order from personnel_unit u where u.id = t.unit_id) * 10000"
              + " + t.team_order)",
          "bigint",
          false,
          "t.id");

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject BusinessDay business;
  @Inject Posts posts;

  @Override
  public Listing<PostRow> list(ListQuery query) {
    Map<String, String> filters = new HashMap<>(query.filters());
    LocalDate day = SqlList.asOf(filters, business.today());
    return list(day).read(em, query, filters);
  }

  @Override
  public Onward<PostRow> after(ListQuery query, Optional<String> cursor) {
    Map<String, String> filters = new HashMap<>(query.filters());
    LocalDate day = SqlList.asOf(filters, business.today());
    return list(day).onward(em, query, filters, KEYSET, cursor);
  }

  private SqlList<PostRow> list(LocalDate day) {
    Sql from =
        new Sql()
            .add(
                "from personnel_post t cross join lateral (select count(*) as held from"
                    + " personnel_engagement e where e.post_id = t.id and")
            .inForce("e", day)
            .add(
                ") h cross join lateral (select t.set_begins <= ? and (t.set_ends is null or"
                    + " t.set_ends >= ?) as set) s",
                day,
                day)
            .add("where not t.voided and")
            .inForce("t", day)
            .scoped("t.unit_id", actor.scope());
    return new SqlList<>(
            "t.id, t.unit_id, t.unit_name, t.title, t.level, t.headcount, h.held, case when s.set"
                + " then t.line end, case when s.set then t.field end, t.begins, t.ends",
            from,
            PostRecordsQuery::row)
        .filter("title", (sql, typed) -> sql.add("and t.title like ?", "%" + typed.strip() + "%"))
        .filter("unit", (sql, typed) -> sql.add("and t.unit_id = ?", Typed.whole("unit", typed)))
        .filter(
            "level",
            (sql, typed) ->
                sql.add("and t.level = ?", Typed.constant("level", Level.class, typed).name()))
        .filter(
            "line",
            (sql, typed) ->
                sql.add(
                    "and s.set and t.line = ?",
                    Typed.constant("line", FrontLine.class, typed).name()))
        .filter(
            "vacant",
            (sql, typed) -> sql.add("and (h.held < t.headcount) = ?", Typed.flag("vacant", typed)))
        .filter(
            "set",
            (sql, typed) -> sql.add("and coalesce(s.set, false) = ?", Typed.flag("set", typed)))
        .sort("unit", "t.unit_name collate \"C\"")
        .sort("title", "t.title collate \"C\"")
        .sort("level", "t.level")
        .sort("begin", "t.begins")
        .order(
            "(select u.place_order from personnel_unit u where u.id = t.unit_id), t.team_order,"
                + " t.id",
            "t.id");
  }

  @Override
  public PostDetail get(PostId id) {
    List<PostDetail.Incumbent> incumbents = incumbents(id);
    Post post = seen(id);
    return new PostDetail(
        id,
        post.version(),
        post.unit(),
        post.unitName(),
        post.title(),
        post.level(),
        post.headcount(),
        post.management(),
        post.minEducation(),
        post.profession(),
        post.isFieldWork(),
        post.period().begin(),
        post.period().end().orElse(null),
        post.isVoided(),
        post.cultivation().map(PostRecordsQuery::cultivating),
        incumbents,
        post.teamOrder(),
        post.reviews().stream().map(PostRecordsQuery::reviewed).toList());
  }

  @Override
  public List<HistoryRow> history(PostId id) {
    seen(id);
    return new Histories(em).of("personnel_post", id.value());
  }

  private Post seen(PostId id) {
    Post post = posts.get(id);
    if (!actor.scope().covers(post.unit())) throw new NotFound(id);
    return post;
  }

  private List<PostDetail.Incumbent> incumbents(PostId id) {
    return new Sql()
            .add(
                "select p.id, p.name, e.begins, e.ends from personnel_engagement e join"
                    + " personnel_person p on p.id = e.person_id where e.post_id = ? order by"
                    + " e.begins desc",
                id.value())
            .rows(em)
            .stream()
            .map(
                row ->
                    new PostDetail.Incumbent(
                        new PersonId(Sql.whole(row[0])),
                        (String) row[1],
                        Sql.day(row[2]),
                        Sql.day(row[3])))
            .toList();
  }

  private static PostDetail.Reviewed reviewed(PostReview review) {
    return new PostDetail.Reviewed(review.on(), review.finding(), review.next().orElse(null));
  }

  private static PostDetail.Cultivating cultivating(Cultivation set) {
    return new PostDetail.Cultivating(
        set.line(),
        set.field(),
        set.purpose(),
        set.plan(),
        set.mentor(),
        set.reviewOn(),
        set.period().begin(),
        set.period().end().orElse(null));
  }

  private static PostRow row(Object[] row) {
    return new PostRow(
        new PostId(Sql.whole(row[0])),
        new UnitId(Sql.whole(row[1])),
        (String) row[2],
        (String) row[3],
        Level.valueOf((String) row[4]),
        Math.toIntExact(Sql.whole(row[5])),
        Math.toIntExact(Sql.whole(row[6])),
        Optional.ofNullable((String) row[7]).map(FrontLine::valueOf).orElse(null),
        Optional.ofNullable((String) row[8]).map(Industry::valueOf).orElse(null),
        Sql.day(row[9]),
        Sql.day(row[10]));
  }
}
