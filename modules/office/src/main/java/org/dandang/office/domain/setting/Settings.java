package org.dandang.office.domain.setting;

import java.util.Optional;

/** What was said about this database. */
public interface Settings {
  String DEMO = "demo";
  String BUSINESS_DAY = "business-day";

  Optional<String> find(String name);

  void add(String name, String value);
}
