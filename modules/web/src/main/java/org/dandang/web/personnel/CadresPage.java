package org.dandang.web.personnel;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.CadrePage;
import org.dandang.personnel.api.person.CadreRecords;
import org.dandang.personnel.api.person.CadreRow;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.api.roll.CadreDetail;
import org.dandang.personnel.api.roll.CadreDetails;
import org.dandang.web.frame.Chunks;
import org.dandang.web.frame.Chunks.Chunk;
import org.dandang.web.frame.ListPage;

/** The roll of cadres: by name, pinyin or initials, and by what stands in the file. */
@Named
@ViewScoped
public class CadresPage extends ListPage<CadreLine> {
  private static final Set<String> WALKED = Set.of("name", "birth");

  @Inject CadreRecords records;
  @Inject CadreDetails details;
  @Inject Codes codes;
  @Inject BusinessDay business;

  @Override
  protected Listing<CadreLine> list(ListQuery query) {
    Listing<CadreRow> found = records.list(query);
    return new Listing<>(lines(query, found.rows()), found.total(), found.capped());
  }

  /** A county's cadres may be a million: by name or birth their index is walked. */
  @Override
  protected Chunks<CadreLine> all(ListQuery asked) {
    boolean walked =
        asked.sort().isEmpty()
            || asked.sort().size() == 1 && WALKED.contains(asked.sort().get(0).column());
    ListQuery chunk = asked.page(0, ListQuery.EXPORT_CHUNK);
    return walked ? Chunks.walk(place -> after(chunk, place)) : super.all(asked);
  }

  private Chunk<CadreLine> after(ListQuery chunk, Optional<String> place) {
    CadrePage page = records.after(chunk, place);
    return new Chunk<>(lines(chunk, page.rows()), page.next());
  }

  @Override
  protected List<String> aside() {
    return CadreMore.COLUMNS;
  }

  /** What stands aside is read for all rows at once, and only where one of these is shown. */
  private List<CadreLine> lines(ListQuery query, List<CadreRow> rows) {
    Map<PersonId, CadreDetail> more =
        getChosenAside().isEmpty()
            ? Map.of()
            : details.of(query, rows.stream().map(CadreRow::id).toList());
    LocalDate day = day(query);
    return rows.stream()
        .map(
            row ->
                CadreLine.of(
                    row,
                    Optional.ofNullable(more.get(row.id()))
                        .map(detail -> CadreMore.of(detail, row.birth(), day, codes)),
                    codes))
        .toList();
  }

  private LocalDate day(ListQuery query) {
    String typed = query.filters().get("asOf");
    return typed == null || typed.isBlank() ? business.today() : Typed.day("asOf", typed);
  }

  public List<Level> getLevels() {
    return List.of(Level.values());
  }

  /** Ranks as choices, also those that are not given any more. */
  public List<Choice> getRanks() {
    return java.util.Arrays.stream(Rank.values())
        .map(rank -> Choice.of(rank.name(), codes.rank(rank)))
        .toList();
  }

  public List<Sex> getSexes() {
    return List.of(Sex.values());
  }

  /** What the address of a file says besides its number: the day that the list looks at. */
  public String getThen() {
    String day = getFilters().get("asOf");
    return day == null || day.isBlank() ? "" : "&asOf=" + URLEncoder.encode(day, UTF_8);
  }
}
