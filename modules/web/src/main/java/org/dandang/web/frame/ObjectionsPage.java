package org.dandang.web.frame;

import jakarta.inject.Inject;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.time.BusinessDay;

/**
 * What came in during a public notice, and its joint assessment.
 *
 * @param <D> the record in whose notice it came
 */
public abstract class ObjectionsPage<D> extends FilePage<D> {
  private static final long serialVersionUID = 1L;

  /** Whom an objection may be about. */
  public record Noticed(long number, String name) {}

  @Inject Actor actor;
  @Inject BusinessDay businessDay;

  private ObjectionForm form;

  /** Who enters objections and their assessment. */
  protected abstract Role acting();

  /** All of them, in the order in which they came. */
  public abstract List<ObjectionLine> getLines();

  /** Those whose notice still runs. */
  public abstract List<Noticed> getNoticed();

  public List<ObjectionLine> getOpen() {
    return getLines().stream().filter(line -> line.objection().isOpen()).toList();
  }

  public boolean isActing() {
    return actor.is(acting());
  }

  public List<Objection.Outcome> getOutcomes() {
    return List.of(Objection.Outcome.values());
  }

  public ObjectionForm getForm() {
    if (form == null) form = new ObjectionForm(businessDay.today());
    return form;
  }
}
