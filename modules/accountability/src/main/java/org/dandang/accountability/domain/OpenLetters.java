package org.dandang.accountability.domain;

import java.util.List;
import org.dandang.accountability.api.OpenLetter;

/** Letters that wait for their reply. */
public interface OpenLetters {
  List<OpenLetter> waiting();
}
