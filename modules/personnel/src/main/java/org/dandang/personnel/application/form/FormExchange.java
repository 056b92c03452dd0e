package org.dandang.personnel.application.form;

import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.dandang.personnel.api.form.FormPreview;
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
  private static final int BLOCK = 100;

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
    return compare(files).id();
  }

  @Override
  @Permits(
      value = {PERSONNEL_OFFICER, INTEGRATOR},
      sensitive = true)
  public FormPreview compare(List<FormUpload> files) {
    return compared(files, (done, of) -> {});
  }

  @Override
  public PreviewId preview(List<FormUpload> files, Progress progress) {
    return compared(
            files,
            (done, of) -> {
              if (done % STRIDE == 0 || done == of) progress.at(done, of, String.valueOf(done));
            })
        .id();
  }

  /** First they are counted as they are read, then as they are put away. */
  private FormPreview compared(List<FormUpload> files, Told told) {
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    previews.removeExpired(now);
    ReadUploads uploads = new ReadUploads(files, read -> told.at(read, 0));
    List<ReadForm> forms = uploads.forms();
    List<FormFinding> findings = new ArrayList<>(sorting().sort(forms));
    StoredPreview preview =
        new StoredPreview(previews.nextId(), actor.name(), now, now.plusHours(hours()));
    for (int place = 0; place < forms.size(); place++) {
      preview.add(findings.get(place), forms.get(place).content(), sealer);
      told.at(place + 1, forms.size());
    }
    for (FormProblem problem : uploads.refused()) {
      findings.add(FormFinding.rejected(problem.file(), "", List.of(problem)));
      preview.refuse(findings.get(findings.size() - 1));
    }
    previews.add(preview);
    return new FormPreview(
        new PreviewId(preview.id()),
        preview.expires(),
        IntStream.range(0, findings.size())
            .mapToObj(place -> findings.get(place).told(place + 1))
            .toList());
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
    List<Ticked> ticked = command.ticked();
    Map<Integer, StoredUpload> uploads =
        previews.uploads(preview.id(), ticked.stream().map(Ticked::place).toList());
    List<TakenForm> done = new ArrayList<>();
    for (int from = 0; from < ticked.size(); from += BLOCK)
      done.addAll(
          taken(preview, ticked.subList(from, Math.min(ticked.size(), from + BLOCK)), uploads));
    return done;
  }

  /** All of them together; where one is refused the halves, down to the one. */
  private List<TakenForm> taken(
      StoredPreview preview, List<Ticked> ticked, Map<Integer, StoredUpload> uploads) {
    if (ticked.size() == 1)
      return List.of(taken(preview, ticked.get(0), uploads.get(ticked.get(0).place())));
    try {
      Map<Integer, PersonId> taken = taking.take(preview.id(), ticked);
      return ticked.stream()
          .map(tick -> taken(uploads.get(tick.place()), taken.get(tick.place())))
          .toList();
    } catch (RuleViolation | InvalidInput | Stale | ConstraintViolationException oneOfThem) {
      int middle = ticked.size() / 2;
      List<TakenForm> both = new ArrayList<>(taken(preview, ticked.subList(0, middle), uploads));
      both.addAll(taken(preview, ticked.subList(middle, ticked.size()), uploads));
      return both;
    }
  }

  private static TakenForm taken(StoredUpload upload, PersonId person) {
    return new TakenForm(upload.place(), upload.name(), Optional.of(person), Optional.empty());
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

  private TakenForm taken(StoredPreview preview, Ticked tick, StoredUpload upload) {
    try {
      return taken(upload, taking.take(preview.id(), List.of(tick)).get(tick.place()));
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
