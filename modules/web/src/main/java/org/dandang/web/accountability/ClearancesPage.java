package org.dandang.web.accountability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.accountability.api.OpenLetter;

/** Letters that wait for a signed reply. */
@Named
@RequestScoped
public class ClearancesPage {
  @Inject ClearanceOffice office;

  private List<OpenLetter> letters;

  public List<OpenLetter> getLetters() {
    if (letters == null) letters = office.waiting();
    return letters;
  }
}
