package org.dandang.personnel.application.form;

import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Jobs.Progress;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.kernel.rule.Stale;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.form.ChoosePerson;
import org.dandang.personnel.api.form.ConfirmForms;
import org.dandang.personnel.api.form.ConfirmForms.Ticked;
import org.dandang.personnel.api.form.FormExchangeDesk;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.form.FormUpload;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.api.form.TakenForm;
import org.dandang.personnel.domain.form.FormFinding;
import org.dandang.personnel.domain.form.FormMatches;
import org.dandang.personnel.domain.form.FormReach;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.form.FormSorting;
import org.dandang.personnel.domain.form.ReadForm;
import org.dandang.personnel.domain.form.ReadUploads;
import org.dandang.personnel.domain.form.StoredPreview;
import org.dandang.personnel.domain.form.StoredPreviews;
import org.dandang.personnel.domain.form.StoredUpload;

@ApplicationScoped
@Transactional
@Permits({PERSONNEL_OFFICER, INTEGRATOR})
class FormExchange implements FormExchangeDesk {
  private static final String WAITING = "import.waiting.hours";
  private static final int STRIDE = 20;

  /** How many forms are done, of how many; of none while nobody has counted. */
  private interface Told {
    void at(int done, int of);
  }

  @Inject StoredPreviews previews;
  @Inject FormMatches matches;
  @Inject FormShelf shelf;
  @Inject FormTaking taking;
  @Inject Sealer sealer;
  @Inject Actor actor;
  @Inject RuleBook rules;
  @Inject BusinessDay business;
  @Inject Clock clock;

  @Override
  public PreviewId preview(List<FormUpload> files) {
    return preview(files, (done, of) -> {});
  }

  @Override
  public PreviewId preview(List<FormUpload> files, Progress progress) {
    return preview(
        files,
        (done, of) -> {
          if (done % STRIDE == 0 || done == of) progress.at(done, of, String.valueOf(done));
        });
  }

  /** First they are counted as they are read, then as they are put away. */
  private PreviewId preview(List<FormUpload> files, Told told) {
    LocalDateTime now = LocalDateTime.now(clock);
    previews.removeExpired(now);
    ReadUploads uploads = new ReadUploads(files, read -> told.at(read, 0));
    List<ReadForm> forms = uploads.forms();
    List<FormFinding> findings = sorting().sort(forms);
    StoredPreview preview =
        new StoredPreview(previews.nextId(), actor.name(), now, now.plusHours(hours()));
    for (int place = 0; place < forms.size(); place++) {
      preview.add(findings.get(place), forms.get(place).content(), sealer);
      told.at(place + 1, forms.size());
    }
    uploads.refused().forEach(preview::refuse);
    previews.add(preview);
    return new PreviewId(preview.id());
  }

  private FormSorting sorting() {
    FormReach reach = new FormReach(actor.scope(), actor.person(), business.today());
    return new FormSorting(matches, shelf, sealer, reach);
  }

  @Override
  public void choose(ChoosePerson command) {
    opened(command.preview());
    StoredUpload upload = previews.upload(command.preview().value(), command.place());
    upload.settle(sorting().chosen(upload.read(sealer), command.person()));
  }

  @Override
  public List<TakenForm> confirm(ConfirmForms command) {
    StoredPreview preview = opened(command.preview());
    return command.ticked().stream().map(tick -> taken(preview, tick)).toList();
  }

  private int hours() {
    return rules.get(WAITING, business.today()).number();
  }

  @Override
  public void discard(PreviewId preview) {
    previews.remove(opened(preview));
  }

  private StoredPreview opened(PreviewId id) {
    return previews.get(id.value()).openedBy(actor.name(), LocalDateTime.now(clock));
  }

  private TakenForm taken(StoredPreview preview, Ticked tick) {
    StoredUpload upload = previews.upload(preview.id(), tick.place());
    try {
      PersonId person = taking.take(preview.id(), tick);
      return new TakenForm(tick.place(), upload.name(), Optional.of(person), Optional.empty());
    } catch (RuleViolation e) {
      return refused(upload, "", e.code(), e.arguments());
    } catch (InvalidInput e) {
      return refused(upload, e.field(), e.code(), e.arguments());
    } catch (Stale e) {
      return refused(upload, "", "personnel.form-moved-on", List.of(upload.name()));
    } catch (ConstraintViolationException e) {
      return refused(upload, "", "personnel.form-incomplete", List.of(upload.name()));
    }
  }

  private static TakenForm refused(
      StoredUpload upload, String field, String code, List<Object> arguments) {
    List<String> words = arguments.stream().map(String::valueOf).toList();
    return new TakenForm(
        upload.place(),
        upload.name(),
        upload.person(),
        Optional.of(new FormProblem(upload.file(), field, code, words)));
  }
}
