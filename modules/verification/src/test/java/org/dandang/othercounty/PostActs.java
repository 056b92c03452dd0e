package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.dispatch.DispatchDesk;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchLine;
import org.dandang.personnel.api.dispatch.DispatchRecords;
import org.dandang.personnel.api.dispatch.DispatchVeteran;
import org.dandang.personnel.api.dispatch.VoidDispatch;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.EndPost;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.post.SetForCultivation;

/** Posts to cultivate, and veterans sent to the front. */
@ApplicationScoped
public class PostActs implements Acts {
  @Inject Citizens citizens;
  @Inject DispatchDesk dispatches;
  @Inject DispatchRecords dispatchRecords;
  @Inject PostDesk posts;
  @Inject PostRecords postRecords;

  @Override
  public Map<Act, LongSupplier> entering() {
    return Map.of(
        Act.DISPATCH_A_VETERAN, () -> dispatch(citizens.veteran(), DispatchLine.PROJECT),
        Act.DISPATCH_ELSEWHERE, () -> dispatch(citizens.veteran(), DispatchLine.STABILITY),
        Act.SET_A_POST, this::post);
  }

  @Override
  public Map<Act, LongConsumer> changing() {
    return Map.of(
        Act.VOID_A_DISPATCH, this::voidDispatch, Act.END_A_CULTIVATION, this::endCultivation);
  }

  private long dispatch(PersonId veteran, DispatchLine line) {
    return dispatches
        .dispatch(
            List.of(
                new DispatchVeteran(
                    veteran, "负责水库项目", "下河镇", line, true, "临组发〔2018〕9号", LocalDate.of(2018, 4, 2))))
        .get(0)
        .value();
  }

  private void voidDispatch(long id) {
    DispatchId dispatch = new DispatchId(id);
    dispatches.voidDispatch(
        new VoidDispatch(dispatch, Mistake.ENTERED, dispatchRecords.get(dispatch).version()));
  }

  private long post() {
    PostId id =
        posts
            .create(
                List.of(
                    new CreatePost(
                        citizens.organ(),
                        "项目办副主任",
                        Level.SECTION_DEPUTY,
                        1,
                        Management.COUNTY,
                        9,
                        "20",
                        "",
                        true,
                        Linhe.LONG_AGO)))
            .get(0);
    posts.set(
        new SetForCultivation(
            id,
            FrontLine.PROJECT,
            Optional.empty(),
            "培养项目干部",
            "跟班一年",
            citizens.numbered(1),
            LocalDate.of(2019, 6, 1),
            LocalDate.of(2018, 2, 1),
            Optional.empty(),
            postRecords.get(id).version()));
    return id.value();
  }

  private void endCultivation(long id) {
    posts.endCultivation(
        new EndPost(
            new PostId(id),
            new Amendment("培养期满", "分管领导", LocalDate.of(2018, 10, 31)),
            postRecords.get(new PostId(id)).version()));
  }
}
