package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.office.api.JobRecords.JobRow;
import org.dandang.office.api.JobRecords.State;
import org.dandang.paperwork.Workbooks;
import org.dandang.personnel.api.form.ChoosePerson;
import org.dandang.personnel.api.form.ConfirmForms;
import org.dandang.personnel.api.form.FormExchangeDesk;
import org.dandang.personnel.api.form.FormPreview;
import org.dandang.personnel.api.form.FormPreview.Uploaded;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.form.FormState;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.api.form.TakenForm;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.Tongue;

/** An upload of forms: who is new, the same or changed and in what; only the ticked is written. */
@Named
@ViewScoped
public class FormPreviewPage extends FilePage<FormPreview> {
  private static final int AT_ONCE = 40;

  /** A state with how many forms are in it. */
  public record StateCount(FormState state, long count, boolean chosen) {}

  @Inject FormExchangeDesk desk;
  @Inject FormLook look;
  @Inject Tongue tongue;

  private final FormTicks ticks = new FormTicks();
  private FormState only;
  private int place;
  private long job;
  private transient Uploaded opened;
  private transient List<TakenForm> done;

  @Override
  protected FormPreview read(long id) {
    FormPreview read = look.list(new PreviewId(id));
    ticks.offer(lines(read));
    return read;
  }

  private List<PreviewLine> lines(FormPreview preview) {
    return preview.persons().stream().map(form -> PreviewLine.of(form, tongue.locale())).toList();
  }

  public List<PreviewLine> getLines() {
    return lines(getFile()).stream()
        .filter(line -> only == null || line.state() == only)
        .collect(Collectors.toCollection(java.util.ArrayList::new));
  }

  public List<StateCount> getStates() {
    Map<FormState, Long> counts =
        getFile().persons().stream()
            .collect(Collectors.groupingBy(Uploaded::state, Collectors.counting()));
    return Arrays.stream(FormState.values())
        .map(each -> new StateCount(each, counts.getOrDefault(each, 0L), each == only))
        .toList();
  }

  /** Shows one state, or all again where it was shown already. */
  public void show(FormState state) {
    only = only == state ? null : state;
  }

  public void tickAll(boolean ticked) {
    ticks.all(ticked);
  }

  /** Looks at one form beside the record. */
  public void open(int chosen) {
    place = chosen;
    opened = null;
    done = null;
  }

  public void close() {
    place = 0;
    opened = null;
  }

  /** Opens the one after it that there is something to say about. */
  public void next() {
    int after = place;
    place =
        getLines().stream()
            .filter(PreviewLine::openable)
            .mapToInt(PreviewLine::place)
            .filter(each -> each > after)
            .findFirst()
            .orElse(0);
    opened = null;
  }

  /** The form that is looked at; null for none. */
  public Uploaded getOpened() {
    if (opened == null && place > 0) {
      opened = look.one(preview(), place);
      ticks.open(place, opened.differences());
    }
    return opened;
  }

  public void choose(PersonId person) {
    desk.choose(new ChoosePerson(preview(), place, person));
    opened = null;
    changed();
  }

  /** Writes what is ticked; many as a job. */
  public void confirm() {
    ConfirmForms command = new ConfirmForms(preview(), ticks.ticked());
    close();
    if (command.ticked().size() > AT_ONCE) job = look.later(command);
    else done = desk.confirm(command);
    changed();
  }

  public void faults() {
    Attachments.send("任免审批表问题清单.xlsx", Workbooks.MEDIA_TYPE, look.faults(getFile()));
  }

  public String discard() {
    desk.discard(preview());
    return "forms?faces-redirect=true";
  }

  /** What became of the ticked; null before. */
  public List<TakenForm> getDone() {
    return done;
  }

  public long getWritten() {
    return done.stream().filter(TakenForm::taken).count();
  }

  public List<TakenForm> getRefused() {
    return done.stream().filter(form -> !form.taken()).toList();
  }

  public String words(FormProblem problem) {
    return FormFaults.words(problem, tongue.locale());
  }

  public String reason(TakenForm form) {
    return form.problem().map(why -> FormFaults.words(why, tongue.locale())).orElse("");
  }

  /** The job that writes; null without one. */
  public JobRow getJob() {
    return job == 0 ? null : look.job(job);
  }

  public boolean isBusy() {
    JobRow running = getJob();
    return running != null && running.state() == State.RUNNING;
  }

  /** Asked again while the job runs. */
  public void watch() {
    changed();
  }

  public boolean isFaulty() {
    return getFile().persons().stream().anyMatch(form -> !form.problems().isEmpty());
  }

  public FormTicks getTicks() {
    return ticks;
  }

  public int getPlace() {
    return place;
  }

  private PreviewId preview() {
    return new PreviewId(getId());
  }
}
