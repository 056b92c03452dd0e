package org.dandang.paperwork.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.paperwork.document.ShippedFont;

/** Forms on paper: a page is always a page, whatever is filled in. */
@ApplicationScoped
public class PrintedForms {
  private final ShippedFont font = new ShippedFont();

  /**
   * All forms in one file, one after the other.
   *
   * @throws TextOverflows when a text does not fit its cell in the smallest type
   */
  public byte[] pdf(List<PrintedGrid> forms) {
    return new GridPdf(forms, font).bytes();
  }

  public byte[] word(PrintedGrid form) {
    return new GridWord(form).bytes();
  }
}
