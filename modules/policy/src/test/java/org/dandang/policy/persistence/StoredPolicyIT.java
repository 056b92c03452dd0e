package org.dandang.policy.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.policy.domain.DocumentsOnPaper.DRAFTED;
import static org.dandang.policy.domain.DocumentsOnPaper.HOME;
import static org.dandang.policy.domain.DocumentsOnPaper.draft;
import static org.dandang.policy.domain.DocumentsOnPaper.issued;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.test.TestUnit;
import org.dandang.policy.api.CitedClause;
import org.dandang.policy.api.ClauseId;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.DraftingMeeting;
import org.dandang.policy.api.Platform;
import org.dandang.policy.api.PolicyDetail;
import org.dandang.policy.api.PolicyField;
import org.dandang.policy.api.Publicise;
import org.dandang.policy.api.ReadReceipt;
import org.dandang.policy.domain.PolicyDocument;
import org.junit.jupiter.api.Test;

class StoredPolicyIT {
  private static final TestUnit UNIT = TestUnit.of("policy");
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  private static final AtomicLong NEXT = new AtomicLong(700_000);

  @Test
  void a_document_comes_back_with_all_that_hangs_on_it() {
    PolicyDocument document = draft(NEXT.incrementAndGet(), 1, 2);
    document.discuss(new DraftingMeeting(DRAFTED.plusDays(3), "研究细则", "覃某", 9, "修改后再议"));
    document.issue("天办发〔2018〕A号", DRAFTED.plusDays(20));
    document.publicise(new Publicise(Platform.WECHAT, "一图读懂", DRAFTED.plusDays(25), ""));
    document.read(new ReadReceipt(new PersonId(8), DRAFTED.plusDays(26)));
    store(document);
    PolicyDetail detail = ask(Role.CADRE, records -> records.get(document.id()));
    assertThat(detail.clauses()).hasSize(2);
    assertThat(detail.meetings()).hasSize(1);
    assertThat(detail.publicity()).extracting(Publicise::title).containsExactly("一图读懂");
    assertThat(detail.readers()).isEqualTo(1);
  }

  @Test
  void a_draft_is_seen_only_by_whoever_keeps_the_documents() {
    PolicyDocument document = store(draft(NEXT.incrementAndGet(), 1));
    assertThatThrownBy(() -> ask(Role.CADRE, records -> records.get(document.id())))
        .isInstanceOf(NotFound.class);
    PolicyDetail detail = ask(Role.POLICY_OFFICER, records -> records.get(document.id()));
    assertThat(detail.clauses()).hasSize(1);
    List<Long> listed =
        ask(Role.CADRE, records -> records.list(ListQuery.first(200))).rows().stream()
            .map(row -> row.id())
            .toList();
    assertThat(listed).doesNotContain(document.id().value());
  }

  @Test
  void a_clause_is_cited_with_document_and_number_and_says_whether_it_is_in_force() {
    PolicyDocument document = store(issued(NEXT.incrementAndGet()));
    ClauseId clause = ask(Role.CADRE, records -> records.get(document.id())).clauses().get(1).id();
    CitedClause cited = clauses(all -> all.cite(clause));
    assertThat(cited.citation()).startsWith("《激励乡镇干部担当作为若干措施》（天办发〔2018〕").endsWith("第2条");
    assertThat(cited.inForce()).isTrue();
    change(document.id(), one -> one.repeal("修订", DRAFTED.plusDays(90)));
    assertThat(clauses(all -> all.cite(clause)).inForce()).isFalse();
    List<CitedClause> before =
        clauses(all -> all.inForce(PolicyField.TOLERANCE, DRAFTED.plusDays(89)));
    assertThat(before).extracting(CitedClause::id).contains(clause);
    List<CitedClause> after =
        clauses(all -> all.inForce(PolicyField.TOLERANCE, DRAFTED.plusDays(90)));
    assertThat(after).extracting(CitedClause::id).doesNotContain(clause);
  }

  @Test
  void a_clause_of_a_draft_cannot_be_cited() {
    PolicyDocument document = store(draft(NEXT.incrementAndGet(), 1));
    ClauseId clause =
        ask(Role.POLICY_OFFICER, records -> records.get(document.id())).clauses().get(0).id();
    assertThatThrownBy(() -> clauses(all -> all.cite(clause))).isInstanceOf(NotFound.class);
  }

  @Test
  void figures_count_what_was_issued_discussed_and_made_known_in_the_year() {
    long documents = count("incentive_documents");
    long meetings = count("policy_meetings");
    long publicity = count("publicity_items");
    PolicyDocument one = draft(NEXT.incrementAndGet(), 1);
    one.discuss(new DraftingMeeting(DRAFTED.plusDays(2), "研究", "覃某", 9, ""));
    one.discuss(new DraftingMeeting(DRAFTED.minusYears(1), "调研", "覃某", 9, ""));
    one.issue("天办发〔2018〕B号", DRAFTED.plusDays(20));
    one.publicise(new Publicise(Platform.NEWSPAPER, "解读", DRAFTED.plusDays(25), ""));
    one.publicise(new Publicise(Platform.WEBSITE, "解读", DRAFTED.plusYears(1), ""));
    store(one);
    store(draft(NEXT.incrementAndGet(), 1));
    assertThat(count("incentive_documents")).isEqualTo(documents + 1);
    assertThat(count("policy_meetings")).isEqualTo(meetings + 1);
    assertThat(count("publicity_items")).isEqualTo(publicity + 1);
    change(one.id(), found -> found.voidBy(new Amendment("重复登记", "部务会", TODAY)));
    assertThat(count("incentive_documents")).isEqualTo(documents);
    assertThat(count("policy_meetings")).isEqualTo(meetings);
  }

  @Test
  void a_loader_may_take_a_document_through_its_life_in_one_transaction() {
    long id = NEXT.incrementAndGet();
    UNIT.run(
        em -> {
          StoredPolicyDocuments documents = new StoredPolicyDocuments();
          documents.em = em;
          documents.actor = TestActor.with(Role.POLICY_OFFICER);
          documents.add(draft(id, 1));
          DocumentId document = new DocumentId(id);
          for (int meeting = 0; meeting < 3; meeting++) {
            long seen = em.find(PolicyDocument.class, id).version();
            documents
                .get(document, seen)
                .discuss(new DraftingMeeting(DRAFTED.plusDays(meeting), "研究", "覃某", 9, ""));
            if (meeting == 1) em.flush();
          }
          long seen = em.find(PolicyDocument.class, id).version();
          documents.get(document, seen).issue("天办发〔2018〕C号", DRAFTED.plusDays(20));
        });
    PolicyDetail detail = ask(Role.CADRE, records -> records.get(new DocumentId(id)));
    assertThat(detail.meetings()).hasSize(3);
  }

  private static long count(String key) {
    return UNIT.inTransaction(
        em -> {
          PolicyFigures figures = new PolicyFigures();
          figures.em = em;
          figures.actor = TestActor.with(Role.OVERVIEW_EDITOR);
          return figures.count(
              new FigureQuestion(
                  key,
                  2018,
                  Optional.of(LocalDate.of(2018, 1, 1)),
                  LocalDate.of(2018, 12, 31),
                  Scope.of(Set.of(HOME))));
        });
  }

  private static PolicyDocument store(PolicyDocument document) {
    UNIT.run(em -> em.persist(document));
    return document;
  }

  private static void change(DocumentId id, java.util.function.Consumer<PolicyDocument> change) {
    UNIT.run(em -> change.accept(em.find(PolicyDocument.class, id.value())));
  }

  private static <T> T ask(Role role, Function<StoredPolicyRecords, T> question) {
    return UNIT.inTransaction(
        em -> {
          StoredPolicyRecords records = new StoredPolicyRecords();
          records.em = em;
          records.actor = TestActor.with(role);
          return question.apply(records);
        });
  }

  private static <T> T clauses(Function<StoredClauses, T> question) {
    return UNIT.inTransaction(
        em -> {
          StoredClauses clauses = new StoredClauses();
          clauses.em = em;
          clauses.businessDay = () -> TODAY;
          return question.apply(clauses);
        });
  }
}
