package org.dandang.overview.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.PeriodKind;
import org.dandang.kernel.test.TestUnit;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.Draft;
import org.dandang.overview.domain.FigureDefinition;
import org.dandang.overview.domain.FrozenOverview;
import org.dandang.overview.domain.Sentence;
import org.dandang.overview.domain.Template;
import org.dandang.overview.domain.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverviewIT {
  private static final LocalDate YEAR_END = LocalDate.of(2018, 12, 31);
  private static TestUnit unit;

  @BeforeAll
  static void boot() {
    unit = TestUnit.of("overview");
  }

  @Test
  void twenty_one_figures_are_defined_with_unit_and_period() {
    List<FigureDefinition> numbered =
        definitions().stream().filter(definition -> !definition.isEvidence()).toList();
    assertThat(numbered).hasSize(21);
    Map<String, String> phrases =
        numbered.stream().collect(Collectors.toMap(FigureDefinition::key, one -> one.phrase(2534)));
    assertThat(phrases)
        .containsEntry("training_classes", "2530多")
        .containsEntry("training_attendances", "2000多")
        .containsEntry("heart_talks", "2500多")
        .containsEntry("backing_units", "2530多")
        .containsEntry("backing_cadres", "2500多")
        .containsEntry("difficulties_solved", "2530多");
    assertThat(phrases.values().stream().filter("2534"::equals)).hasSize(15);
    assertThat(
            definitions().stream()
                .map(one -> one.question(cutOff(), Scope.ALL))
                .filter(question -> question.from().isEmpty())
                .map(question -> question.key()))
        .containsExactlyInAnyOrder(
            "reduced_sanctions",
            "exempted_sanctions",
            "first_form_talks",
            "promoted_after_admonition",
            "award_clearances",
            "clarifications",
            "incentive_documents");
  }

  @Test
  void the_template_says_each_figure_once_and_nothing_unknown() {
    Wording wording = unit.inTransaction(em -> templates(em).inForce().orElseThrow().wording());
    Set<String> numbered =
        definitions().stream()
            .filter(definition -> !definition.isEvidence())
            .map(FigureDefinition::key)
            .collect(Collectors.toSet());
    Set<String> evidence =
        definitions().stream()
            .filter(FigureDefinition::isEvidence)
            .map(FigureDefinition::key)
            .collect(Collectors.toSet());
    List<String> said =
        wording.sentences().stream().flatMap(one -> one.figures().stream()).toList();
    assertThat(said).containsExactlyInAnyOrderElementsOf(numbered);
    assertThat(wording.sentences().stream().flatMap(one -> one.evidence().stream()))
        .containsExactlyInAnyOrderElementsOf(evidence);
    assertThat(wording.sentences().stream().filter(Sentence::isHeading).map(Sentence::text))
        .containsExactly("思想教育", "选贤任能", "容错纠错", "真情关爱");
  }

  @Test
  void a_template_in_force_gives_way_to_a_newer_one_until_that_is_withdrawn() {
    unit.run(
        em -> {
          StoredTemplates templates = templates(em);
          Template first = templates.inForce().orElseThrow();
          Template newer =
              new Template(templates.nextId(), templates.nextEdition(), first.wording());
          templates.add(newer);
          em.flush();
          assertThat(templates.inForce()).contains(newer);
          newer.withdraw();
          em.flush();
          assertThat(templates.inForce()).contains(first);
          assertThat(templates.get(newer.id()).isWithdrawn()).isTrue();
        });
  }

  @Test
  void a_draft_keeps_its_words_and_counts_its_edits() {
    unit.run(
        em -> {
          StoredDrafts drafts = drafts(em);
          Template template = templates(em).inForce().orElseThrow();
          Draft draft = new Draft(drafts.nextId(), 2011, template.id(), template.wording());
          drafts.add(draft);
          draft.edit("{year}年记", texts(draft), "editor", Instant.EPOCH);
        });
    long first = unit.inTransaction(em -> drafts(em).of(2011).orElseThrow().version());
    assertThat(first).isPositive();
    unit.run(
        em -> {
          Draft draft = drafts(em).of(2011).orElseThrow();
          List<String> texts = new ArrayList<>(texts(draft));
          texts.set(3, "");
          draft.edit("{year}年记事", texts, "another", Instant.EPOCH);
        });
    Draft draft = unit.inTransaction(em -> read(drafts(em).of(2011).orElseThrow()));
    assertThat(draft.version()).isGreaterThan(first);
    assertThat(draft.editedBy()).isEqualTo("another");
    assertThat(draft.wording().title()).isEqualTo("{year}年记事");
    assertThat(draft.wording().sentences().get(3).text()).isEmpty();
  }

  @Test
  void a_version_outlives_its_template() {
    FrozenId id = unit.inTransaction(em -> frozen(em, 2012, 1));
    FrozenOverview before = unit.inTransaction(em -> read(store(em).get(id)));
    unit.run(
        em ->
            em.createNativeQuery("delete from overview_template where id = ?1")
                .setParameter(1, before.template().value())
                .executeUpdate());
    FrozenOverview after = unit.inTransaction(em -> read(store(em).get(id)));
    assertThat(after.row()).isEqualTo(before.row());
    assertThat(after.figures()).isEqualTo(before.figures()).hasSize(37);
    assertThat(after.wording().sentences()).hasSameSizeAs(before.wording().sentences());
  }

  @Test
  void the_numbers_of_its_records_are_kept_with_a_version() {
    FrozenId id = unit.inTransaction(em -> frozen(em, 2013, 6_000));
    Map<Long, String> kept = unit.inTransaction(em -> store(em).references(id, "promotions"));
    assertThat(kept).hasSize(6_000).containsEntry(4L, reference(4));
    assertThat(unit.<Map<Long, String>>inTransaction(em -> store(em).references(id, "other")))
        .isEmpty();
  }

  @Test
  void versions_count_up_within_a_year() {
    unit.run(em -> frozen(em, 2014, 1));
    unit.run(em -> frozen(em, 2014, 1));
    assertThat(
            unit.<List<Integer>>inTransaction(
                em -> store(em).of(2014).stream().map(one -> one.row().number()).toList()))
        .containsExactly(2, 1);
  }

  @Test
  void references_come_from_the_key_of_this_database() {
    String one = unit.inTransaction(em -> key(em).references().of("promotions", 1));
    assertThat(one).matches("[0-9a-v]{20}");
    assertThat(unit.<String>inTransaction(em -> key(em).references().of("promotions", 1)))
        .isEqualTo(one);
  }

  private static FrozenId frozen(EntityManager em, int year, int records) {
    StoredFrozenOverviews store = store(em);
    StoredTemplates templates = templates(em);
    Wording wording = templates.inForce().orElseThrow().wording();
    Template own = new Template(templates.nextId(), templates.nextEdition(), wording);
    templates.add(own);
    CutOff cutOff = new CutOff(year, LocalDate.of(year + 1, 2, 20));
    List<Figure> figures =
        on(em).on(YEAR_END).stream()
            .map(definition -> definition.figure(23, cutOff, Optional.of(3L)))
            .toList();
    FrozenId id = store.nextId();
    store.add(
        new FrozenOverview(
            id,
            store.nextNumber(year),
            cutOff,
            own.id(),
            wording,
            figures,
            new FrozenOverview.Signature("editor", Instant.EPOCH, "演示数据")));
    Map<Long, String> kept = new TreeMap<>();
    for (long record = 1; record <= records; record++) kept.put(record, reference(record));
    store.keep(id, "promotions", kept);
    own.withdraw();
    return id;
  }

  private static String reference(long record) {
    return "%020d".formatted(record);
  }

  private static Draft read(Draft draft) {
    draft.wording();
    return draft;
  }

  private static FrozenOverview read(FrozenOverview overview) {
    overview.wording();
    overview.figures();
    return overview;
  }

  private static List<String> texts(Draft draft) {
    return draft.wording().sentences().stream().map(Sentence::text).toList();
  }

  private static CutOff cutOff() {
    CutOff cutOff = new CutOff(2018, LocalDate.of(2019, 2, 20));
    assertThat(cutOff.from(PeriodKind.YEAR)).isPresent();
    return cutOff;
  }

  private static List<FigureDefinition> definitions() {
    return unit.inTransaction(em -> on(em).on(YEAR_END));
  }

  private static StoredDefinitions on(EntityManager em) {
    StoredDefinitions definitions = new StoredDefinitions();
    definitions.em = em;
    return definitions;
  }

  private static StoredTemplates templates(EntityManager em) {
    StoredTemplates templates = new StoredTemplates();
    templates.em = em;
    return templates;
  }

  private static StoredDrafts drafts(EntityManager em) {
    StoredDrafts drafts = new StoredDrafts();
    drafts.em = em;
    return drafts;
  }

  private static StoredFrozenOverviews store(EntityManager em) {
    StoredFrozenOverviews store = new StoredFrozenOverviews();
    store.em = em;
    return store;
  }

  private static StoredReferenceKey key(EntityManager em) {
    StoredReferenceKey key = new StoredReferenceKey();
    key.em = em;
    return key;
  }
}
