package org.dandang.rest.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.rest.frame.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P7: an address is written into logs, so no number of a person stands in one. */
class CadresResourceTest {
  private final CadresResource resource = new CadresResource();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14000000012",
        "140 0000 0012",
        "１４０００００００１２",
        "451499 19820310 0111",
        "４５１４９９１９８２０３１００１１Ｘ"
      })
  void a_number_however_typed_is_refused_before_anything_is_asked(String typed) {
    String name = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    assertThatThrownBy(() -> resource.list(Address.of("/api/v1/cadres?filter%5Bname%5D=" + name)))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.field()).isEqualTo("filter[name]"));
  }
}
