package org.dandang.twohalves;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.office.api.ExchangeDesk;
import org.dandang.office.api.ExchangeRecords;
import org.dandang.office.api.TrustPartner;
import org.dandang.overview.api.FigureFiles;
import org.dandang.overview.api.FigureSources;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.exchange.LetterFiles;
import org.dandang.personnel.api.exchange.LetterId;
import org.dandang.personnel.api.exchange.LetterRecords;
import org.dandang.personnel.api.exchange.PeopleFiles;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.RelatePersons;

/** One act at a door of this half; what comes back is text. */
@Path("halves")
@ApplicationScoped
public class HalfResource {
  private static final NamedActor CLERK =
      new NamedActor("clerk of either half", EnumSet.allOf(Role.class));
  private static final LocalDate DAY = LocalDate.of(2019, 2, 18);
  private static final String NAME = "韦𠮷祥";

  @Inject Actors actors;
  @Inject ExchangeDesk exchange;
  @Inject ExchangeRecords exchanged;
  @Inject PeopleFiles people;
  @Inject PersonDirectory directory;
  @Inject PersonDesk persons;
  @Inject LetterFiles letters;
  @Inject LetterRecords letterRecords;
  @Inject @Any Instance<ClearanceDesk> clearance;
  @Inject @Any Instance<BarSource> bars;
  @Inject ClearanceOffice office;
  @Inject FigureFiles figures;
  @Inject FigureSources sources;

  @POST
  @Path("{act}")
  @Consumes(MediaType.TEXT_PLAIN)
  @Produces(MediaType.TEXT_PLAIN)
  public String perform(@PathParam("act") String act, String given) {
    return actors.as(CLERK, () -> performed(act, given.getBytes(StandardCharsets.UTF_8), given));
  }

  private String performed(String act, byte[] file, String given) {
    return switch (act) {
      case "key" -> exchanged.own().text();
      case "trust" -> trust(given);
      case "people" -> text(people.export());
      case "look" -> people.preview(file).toString();
      case "take-people" -> people.take(file).toString();
      case "relate" -> relate();
      case "ask" -> Long.toString(clearance.get().send(letter()));
      case "letter" -> text(letters.handOver(new LetterId(Long.parseLong(given))));
      case "take-letter" -> letters.takeLetter(file).toString();
      case "waiting" -> Integer.toString(office.waiting().size());
      case "sign" -> sign();
      case "answer" -> text(letters.answer(new LetterId(Long.parseLong(given))));
      case "take-answer" -> Integer.toString(letters.takeAnswer(file));
      case "replies" -> clearance.get().replies(Long.parseLong(given)).toString();
      case "figures" -> text(figures.handOver(2018, Optional.empty()));
      case "take-figures" -> figures.take(file).toString();
      case "elsewhere" -> elsewhere();
      case "bar-sources" ->
          bars.stream().map(one -> one.getClass().getPackageName()).toList().toString();
      default -> throw new IllegalArgumentException(act);
    };
  }

  private String trust(String key) {
    exchange.trust(new TrustPartner(key));
    return exchanged.partner().orElseThrow().fingerprint();
  }

  private PersonId person() {
    return directory.named(NAME).get(0);
  }

  private String relate() {
    persons.relate(new RelatePersons(person(), person(), "本人"));
    return "";
  }

  private ClearanceDesk.Letter letter() {
    return new ClearanceDesk.Letter(
        ClearanceDesk.Purpose.AWARD, "天组函〔2019〕1号", "黄某", DAY, List.of(person()));
  }

  private String sign() {
    long register = letterRecords.received(ListQuery.first(1)).rows().get(0).register();
    return office
        .answer(new AnswerLetter(register, "天纪函〔2019〕1号", "韦某", DAY.plusDays(1)))
        .toString();
  }

  private String elsewhere() {
    return sources.elsewhere(2018, Optional.empty()).stream()
        .map(one -> one.key() + "=" + one.file().map(file -> "" + file.number()).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
