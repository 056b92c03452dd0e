package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dandang.accountability.api.CaseDesk;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.RegisterCase;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.web.frame.People;
import org.dandang.web.frame.SignedForm;
import org.dandang.web.frame.Signer;

/** A case is prepared; whoever enters it keeps its file. */
@Named
@ViewScoped
public class CaseIntakePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LINES = 5;

  @Inject CaseDesk desk;
  @Inject Signer signer;
  @Inject BusinessDay businessDay;

  private Form form;

  /** What is typed. */
  public static class Form extends SignedForm {
    private static final long serialVersionUID = 1L;

    private final List<Line> lines = new ArrayList<>();
    private CaseKind kind;
    private String matter;

    Form(LocalDate today) {
      super(today);
      for (int place = 0; place < LINES; place++) lines.add(new Line());
    }

    List<PersonId> persons() {
      return lines.stream()
          .map(Line::getPerson)
          .filter(Objects::nonNull)
          .map(People.Known::person)
          .distinct()
          .toList();
    }

    public List<Line> getLines() {
      return lines;
    }

    public CaseKind getKind() {
      return kind;
    }

    public void setKind(CaseKind kind) {
      this.kind = kind;
    }

    public String getMatter() {
      return matter;
    }

    public void setMatter(String matter) {
      this.matter = matter;
    }
  }

  /** One whom the case concerns. */
  public static class Line implements Serializable {
    private static final long serialVersionUID = 1L;

    private People.Known person;

    public People.Known getPerson() {
      return person;
    }

    public void setPerson(People.Known person) {
      this.person = person;
    }
  }

  public Form getForm() {
    if (form == null) form = new Form(businessDay.today());
    return form;
  }

  public String register() {
    long prepared =
        desk.register(
                new RegisterCase(
                    form.getKind(),
                    form.getMatter(),
                    form.persons(),
                    signer.me(),
                    form.getReviewer().person(),
                    form.getOn()))
            .value();
    return "/accountability/case?faces-redirect=true&id=" + prepared;
  }

  public List<CaseKind> getKinds() {
    return List.of(CaseKind.values());
  }
}
