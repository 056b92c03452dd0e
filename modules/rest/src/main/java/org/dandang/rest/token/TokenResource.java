package org.dandang.rest.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dandang.access.api.TokenDesk;
import org.dandang.rest.frame.WithoutToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one door without a token: here it is given. */
@Path("tokens")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tokens", description = "Sign-in of other systems.")
public class TokenResource {
  @Inject TokenDesk desk;

  /** Account and password of an integrator. */
  @Schema(name = "Credentials", description = "Account and password of an integrator.")
  public record Credentials(
      @NotBlank @Size(max = 40) String account, @NotBlank @Size(max = 200) String password) {
    @Override
    public String toString() {
      return account;
    }
  }

  /** A token and its end, in seconds of UTC. */
  @Schema(name = "Token", description = "A token, sent as Bearer until it expires.")
  public record TokenJson(String token, String expiresAt) {}

  @POST
  @WithoutToken
  @SecurityRequirements
  @Operation(
      operationId = "issueToken",
      summary = "A short-lived token",
      description =
          "For accounts with the integrator's role. Too many wrong passwords lock the account for"
              + " some minutes.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Credentials.class),
              examples =
                  @ExampleObject(
                      name = "demo",
                      value = "{\"account\":\"integrator\",\"password\":\"demo-integrator\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The token.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TokenJson.class),
              examples =
                  @ExampleObject(
                      name = "token",
                      value =
                          "{\"token\":\"eyJhbGciOiJSUzI1NiJ9.e30.c2ln\",\"expiresAt\":\"2019-02-20T01:15:00Z\"}")))
  @APIResponse(
      responseCode = "429",
      description = "Too many wrong passwords.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples =
                  @ExampleObject(
                      name = "locked",
                      value =
                          "{\"type\":\"urn:dandang:rule:access.locked\",\"title\":\"密码或验证码错误次数过多，账号已暂时锁定，请 15 分钟后再试。\",\"status\":429,\"traceId\":\"6f1c2a9be04d7753\"}")))
  public TokenJson issue(@Valid @NotNull Credentials credentials) {
    var token = desk.issue(credentials.account(), credentials.password());
    return new TokenJson(token.token(), token.expiresAt().toString());
  }
}
