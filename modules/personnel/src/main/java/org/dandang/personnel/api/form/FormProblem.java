package org.dandang.personnel.api.form;

import java.util.List;

/**
 * What is wrong with a form or a file, for whoever has to put it right.
 *
 * @param file name of the file, inside a zip with its folder
 * @param field name of the element; empty when the file as a whole is meant
 * @param code message key in the bundle {@code rules}
 * @param arguments of the message; the file's name first
 */
public record FormProblem(String file, String field, String code, List<String> arguments) {
  public FormProblem {
    arguments = List.copyOf(arguments);
  }
}
