package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.person.Rank;
import org.dandang.web.frame.People;

/**
 * A proposal as one line of a draft. What it names is looked up again when it is taken up, so that
 * nobody gets back what may not be seen any more.
 */
@RequestScoped
public class ProposalLines {
  private static final String BETWEEN = "&";
  private static final int PARTS = 11;

  @Inject People people;
  @Inject PostChoices posts;

  /** {@link #read} understands it. */
  public String written(ProposalForm form) {
    return List.of(
            people.getAsString(null, null, form.getPerson()),
            name(form.getKind()),
            text(form.getUnit()),
            posts.getAsString(null, null, form.getPost()),
            text(form.getPostTitle()),
            name(form.getLevel()),
            String.valueOf(form.isElected()),
            String.valueOf(form.isPartySecretary()),
            name(form.getRank()),
            name(form.getGround()),
            text(form.getFacts()))
        .stream()
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining(BETWEEN));
  }

  /** Empty where the line is none, or the person or post is not there any more. */
  public Optional<ProposalForm> read(String line) {
    try {
      List<String> part =
          Arrays.stream(line.split(BETWEEN, -1))
              .map(one -> URLDecoder.decode(one, StandardCharsets.UTF_8))
              .toList();
      return part.size() == PARTS ? Optional.of(form(part)).filter(this::stands) : Optional.empty();
    } catch (IllegalArgumentException | NotFound gone) {
      return Optional.empty();
    }
  }

  private boolean stands(ProposalForm form) {
    return form.getPerson() != null && form.getKind() != null;
  }

  private ProposalForm form(List<String> part) {
    ProposalForm form = new ProposalForm();
    form.setPerson(people.getAsObject(null, null, part.get(0)));
    form.setKind(constant(ChangeKind.class, part.get(1)));
    form.setUnit(given(part.get(2)));
    form.setPost(posts.getAsObject(null, null, part.get(3)));
    form.setPostTitle(given(part.get(4)));
    form.setLevel(constant(Level.class, part.get(5)));
    form.setElected(Boolean.parseBoolean(part.get(6)));
    form.setPartySecretary(Boolean.parseBoolean(part.get(7)));
    form.setRank(constant(Rank.class, part.get(8)));
    form.setGround(constant(Ground.class, part.get(9)));
    form.setFacts(given(part.get(10)));
    return form;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return name.isEmpty() ? null : Enum.valueOf(type, name);
  }

  private static String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String name(Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
