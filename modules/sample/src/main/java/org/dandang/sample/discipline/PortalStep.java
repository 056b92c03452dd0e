package org.dandang.sample.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.AnswerPetitioner;
import org.dandang.petition.api.HandIn;
import org.dandang.petition.api.LayBefore;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.PortalDesk;
import org.dandang.petition.api.PostDesk;
import org.dandang.petition.api.ReceiptCode;
import org.dandang.petition.api.ReceiveReport.NewAllegation;
import org.dandang.petition.api.RegisterReport;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.WriteToOffice;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;

/**
 * What came through the portal on the demo's day: one by name that was registered and laid before
 * the reviewer, and to which its sender has added something; advice that was answered; and one that
 * nobody has opened yet. Their receipts are nobody's.
 */
@ApplicationScoped
public class PortalStep implements SampleStep {
  /** Enough to find one who is close to nobody in the office. */
  private static final int ASKED = 40;

  @Inject Casting casting;
  @Inject PortalDesk portal;
  @Inject PostDesk post;
  @Inject PetitionDesk desk;
  @Inject Actors actors;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 410;
  }

  @Override
  public String title() {
    return "网上来件";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    Cast cast = casting.cast(county);
    PersonId subject = casting.crowd(county, County.Share.PETITION, cast, ASKED).next(1).get(0);
    registered(cast, subject);
    answered(cast);
    handIn(
        ReportKind.ACCUSATION,
        Optional.empty(),
        Optional.of("某村干部（演示）"),
        "演示来件，内容虚构：冬修水利的误工补贴有三户没有领到，发放表上却有签名。",
        List.of());
  }

  private void registered(Cast cast, PersonId subject) {
    ReceiptCode code =
        handIn(
            ReportKind.ACCUSATION,
            Optional.of("网上来件人（演示）"),
            Optional.of("某镇干部（演示）"),
            "演示来件，内容虚构：危房改造验收时没有到现场，照片是前一年的。",
            List.of(picture()));
    ReportId report = last();
    post.register(
        new RegisterReport(
            report,
            List.of(new NewAllegation(subject, "反映危房改造验收不到现场")),
            cast.handler(),
            County.TODAY,
            PaperReports.ANY));
    desk.layBefore(new LayBefore(report, cast.reviewer(), County.TODAY, PaperReports.ANY));
    WriteToOffice more = new WriteToOffice(code.shown(), "演示补充：同一排还有两户也是这样。", List.of());
    actors.as(NamedActor.PORTAL, () -> portal.add(more));
  }

  private void answered(Cast cast) {
    handIn(
        ReportKind.ADVICE,
        Optional.empty(),
        Optional.empty(),
        "演示来件，内容虚构：建议把低保评议结果在村口公示栏多贴几天。",
        List.of());
    post.answer(
        new AnswerPetitioner(last(), "建议已收到，正在与民政部门研究，结果在此答复。", cast.handler(), County.TODAY));
  }

  private ReceiptCode handIn(
      ReportKind kind,
      Optional<String> name,
      Optional<String> about,
      String happened,
      List<byte[]> files) {
    HandIn command =
        new HandIn(
            kind,
            name,
            Optional.empty(),
            about,
            Optional.empty(),
            Optional.empty(),
            happened,
            true,
            false,
            files);
    return actors.as(NamedActor.PORTAL, () -> portal.handIn(command));
  }

  private ReportId last() {
    List<ReportId> waiting = post.waiting();
    return waiting.get(waiting.size() - 1);
  }

  /** A sheet with lines on it, as a photograph of a list would be. */
  private static byte[] picture() {
    BufferedImage sheet = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 600, 400);
    pen.setColor(Color.GRAY);
    for (int line = 1; line < 10; line++) pen.drawLine(40, line * 40, 560, line * 40);
    pen.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(sheet, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
