package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.CadreRecords;
import org.dandang.personnel.api.person.CadreRow;
import org.dandang.personnel.api.person.Sex;
import org.dandang.web.frame.ListPage;

/** The roll of cadres: by name, pinyin or initials, and by what stands in the file. */
@Named
@ViewScoped
public class CadresPage extends ListPage<CadreLine> {
  @Inject CadreRecords records;
  @Inject Codes codes;

  @Override
  protected Listing<CadreLine> list(ListQuery query) {
    Listing<CadreRow> found = records.list(query);
    return new Listing<>(
        found.rows().stream().map(row -> CadreLine.of(row, codes)).toList(),
        found.total(),
        found.capped());
  }

  public List<Level> getLevels() {
    return List.of(Level.values());
  }

  public List<Sex> getSexes() {
    return List.of(Sex.values());
  }
}
