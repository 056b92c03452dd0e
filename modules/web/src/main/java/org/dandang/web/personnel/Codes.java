package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dandang.kernel.code.CodeTable;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.person.Rank;
import org.dandang.web.frame.Tongue;

/** The words behind the codes of the national tables, in the language of the reader. */
@Named
@RequestScoped
public class Codes {
  @Inject BusinessDay business;
  @Inject Tongue tongue;

  public String ethnic(String code) {
    return word(CodeTable.ETHNIC_GROUP, code);
  }

  public String political(String code) {
    return word(CodeTable.POLITICAL_STATUS, code);
  }

  public String education(String code) {
    return word(CodeTable.EDUCATION, code);
  }

  /** Of a degree that a person may have. */
  public String degree(Optional<String> code) {
    return code.map(known -> word(CodeTable.DEGREE, known)).orElse("");
  }

  /** Also of a rank that is not given any more. */
  public String rank(Rank rank) {
    return name(rank.line());
  }

  /** All levels of education, as choices of a filter. */
  public List<Choice> getEducations() {
    return CodeTable.EDUCATION.on(business.today()).stream()
        .map(code -> Choice.of(code.code(), name(code)))
        .toList();
  }

  /** The words of a table that may be chosen, in the order of the standard. */
  public List<String> offered(String table) {
    return CodeConverter.table(table).on(business.today()).stream().map(this::name).toList();
  }

  /** Between a code and its word. */
  public CodeConverter converter(String table) {
    return new CodeConverter(table, business.today(), tongue.locale());
  }

  private String word(CodeTable table, String code) {
    return table.find(code, business.today()).map(this::name).orElse(code);
  }

  private String name(CodeTable.Code code) {
    return tongue.locale().equals(Locale.ENGLISH) ? code.english() : code.name();
  }
}
