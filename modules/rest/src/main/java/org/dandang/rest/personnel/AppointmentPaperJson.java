package org.dandang.rest.personnel;

import org.dandang.personnel.api.paper.PaperOffer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper of an appointment and where it is fetched. */
@Schema(
    name = "AppointmentPaper",
    description = "A paper of an appointment and where it is fetched.")
public record AppointmentPaperJson(String kind, String pdf, String word) {
  static AppointmentPaperJson of(PaperOffer offer, String address) {
    String paper = address + "/" + offer.kind();
    return new AppointmentPaperJson(
        offer.kind().name(), paper + "?format=pdf", paper + "?format=docx");
  }
}
