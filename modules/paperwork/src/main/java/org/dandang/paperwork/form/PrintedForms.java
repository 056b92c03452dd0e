package org.dandang.paperwork.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.kernel.paper.Forms;
import org.dandang.kernel.paper.PrintedGrid;
import org.dandang.paperwork.document.ShippedFont;

/** Forms on paper: a page is always a page, whatever is filled in. */
@ApplicationScoped
public class PrintedForms implements Forms {
  private final ShippedFont font = new ShippedFont();

  @Override
  public byte[] pdf(List<PrintedGrid> forms) {
    return new GridPdf(forms, font).bytes();
  }

  @Override
  public byte[] word(PrintedGrid form) {
    return new GridWord(form).bytes();
  }
}
