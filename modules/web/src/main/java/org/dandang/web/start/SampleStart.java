package org.dandang.web.start;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.dandang.sample.SampleLoader;

/** Loads the demo county beside the start, so that a long load does not hold up the server. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleStart {
  @Inject SampleLoader loader;
  @Inject StartState state;

  @Asynchronous
  public void load() {
    loader.load();
    state.sampled();
  }
}
