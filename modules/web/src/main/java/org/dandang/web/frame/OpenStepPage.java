package org.dandang.web.frame;

import jakarta.faces.context.FacesContext;
import java.util.Collection;
import org.dandang.kernel.rule.NotFound;

/**
 * One step with a record, named in the address ({@code &step=NOTICE}); there is no page for a step
 * that cannot be taken now.
 *
 * @param <D> the detail record
 * @param <S> its steps
 */
public abstract class OpenStepPage<D, S extends Enum<S>> extends FilePage<D> {
  private S step;

  /** Those that the reader may take now. */
  protected abstract Collection<S> open();

  @Override
  public void load() {
    super.load();
    if (step == null) step = asked();
  }

  private S asked() {
    String typed =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("step", "");
    return open().stream()
        .filter(open -> open.name().equals(typed))
        .findFirst()
        .orElseThrow(() -> new NotFound("step"));
  }

  public S getStep() {
    return step;
  }
}
