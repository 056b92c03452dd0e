package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/**
 * {@code #{t['save']}} in a page: the word behind a key, in the user's language. A page of context
 * {@code training} called {@code classes} finds {@code classes.save} and {@code save} of its own
 * bundle before those of the frame.
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
  @Inject Language language;

  @Override
  public String get(Object key) {
    Place place = Place.current(FacesContext.getCurrentInstance());
    return Bundles.text(place, String.valueOf(key), language.locale());
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
