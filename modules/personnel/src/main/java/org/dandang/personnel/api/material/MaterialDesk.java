package org.dandang.personnel.api.material;

import jakarta.validation.Valid;
import java.io.InputStream;
import org.dandang.kernel.id.PersonId;

/** Takes photos and papers into cadres' files. */
public interface MaterialDesk {
  /**
   * A JPEG or PNG, told by its content; it is cut to four by five, and what else the file carries
   * is left behind.
   */
  void portray(PersonId person, byte[] picture);

  /** The content is told by itself, and lies sealed. */
  long attach(@Valid AttachPaper command, InputStream content);

  void voidAttachment(@Valid VoidAttachment command);
}
