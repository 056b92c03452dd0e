package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Words of another context than the page's own. */
@Named
@RequestScoped
public class Words {
  @Inject Language language;

  public String of(String context, String key) {
    return Bundles.text(new Place(context, ""), key, language.locale());
  }

  /** A context as the menu names it. */
  public String group(String context) {
    return Bundles.find(Place.FRAME, "group." + context, language.locale()).orElse(context);
  }
}
