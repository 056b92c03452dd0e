package org.dandang.web.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.paperwork.Column;
import org.dandang.paperwork.Workbooks;
import org.dandang.personnel.api.form.FormPreview.Uploaded;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.form.TakenForm;

/** What is wrong with uploaded forms, as a workbook for whoever has to put them right. */
@ApplicationScoped
public class FormFaults {
  private record Fault(String name, FormProblem problem) {}

  @Inject Workbooks workbooks;
  @Inject Banner banner;

  static String words(FormProblem problem, Locale locale) {
    return RuleMessages.text(problem.code(), List.copyOf(problem.arguments()), locale);
  }

  byte[] found(List<Uploaded> forms, Locale locale) {
    return book(
        forms.stream()
            .flatMap(form -> form.problems().stream().map(each -> new Fault(form.name(), each))),
        locale);
  }

  InputStream refused(List<TakenForm> forms, Locale locale) {
    return new ByteArrayInputStream(
        book(
            forms.stream()
                .flatMap(form -> form.problem().stream().map(each -> new Fault(form.name(), each))),
            locale));
  }

  private byte[] book(Stream<Fault> faults, Locale locale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbooks.write(
        out,
        "任免审批表问题清单",
        banner.text(),
        List.of(
            Column.of("文件", fault -> fault.problem().file()),
            Column.of("姓名", Fault::name),
            Column.of("栏目", fault -> fault.problem().field()),
            Column.of("问题", fault -> words(fault.problem(), locale))),
        faults);
    return out.toByteArray();
  }
}
