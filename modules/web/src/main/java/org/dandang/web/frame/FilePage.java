package org.dandang.web.frame;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.rule.NotFound;

/**
 * One record with its facts, parts and history; its number comes with the address ({@code ?id=7}).
 *
 * @param <D> the detail record
 */
public abstract class FilePage<D> implements Serializable {
  private long id;
  private transient D file;
  private transient List<HistoryRow> history;

  /** The record of that number, or {@link NotFound}. */
  protected abstract D read(long id);

  /** What happened to it, oldest first; empty where a file keeps no history of its own. */
  protected List<HistoryRow> history(long id) {
    return List.of();
  }

  /** Called by the template before anything is drawn. */
  public void load() {
    if (id == 0) id = asked("id");
    getFile();
  }

  /** The number of a record in the address; anything else leads to no record. */
  public static long asked(String parameter) {
    String typed =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault(parameter, "");
    if (!typed.matches("[1-9]\\d{0,17}")) throw new NotFound(typed);
    return Long.parseLong(typed);
  }

  public long getId() {
    return id;
  }

  public D getFile() {
    if (file == null && id > 0) file = read(id);
    return file;
  }

  /** To be called after a change, so that the next look is a fresh one. */
  protected void changed() {
    file = null;
    history = null;
  }

  public List<HistoryRow> getHistory() {
    if (history == null && id > 0) history = history(id);
    return history;
  }
}
