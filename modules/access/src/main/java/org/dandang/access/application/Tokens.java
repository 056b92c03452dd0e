package org.dandang.access.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.dandang.access.api.Token;
import org.dandang.access.domain.Caller;
import org.dandang.access.domain.Callers;
import org.dandang.access.domain.TokenKey;
import org.dandang.access.domain.TokenKeys;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.Sealer;

/**
 * Makes and checks tokens: MicroProfile JWT, RS256, one key pair for all nodes, no other algorithm.
 */
@ApplicationScoped
public class Tokens {
  private static final String ISSUER = "dandang";
  private static final String SESSIONS = "sessions";
  private static final int KEY_BITS = 2048;

  private record Pair(RSASSASigner signer, RSASSAVerifier verifier) {}

  private final ProvenTokens proven = new ProvenTokens();
  private volatile Pair pair;
  private TokenKeys keys;
  private Callers callers;
  private Sealer sealer;
  private FactorDemand demand;
  private AccessSettings settings;
  private Clock clock;

  protected Tokens() {}

  @Inject
  Tokens(
      TokenKeys keys,
      Callers callers,
      Sealer sealer,
      FactorDemand demand,
      AccessSettings settings,
      Clock clock) {
    this.keys = keys;
    this.callers = callers;
    this.sealer = sealer;
    this.demand = demand;
    this.settings = settings;
    this.clock = clock;
  }

  Token of(Caller caller) {
    Instant now = clock.instant();
    Instant until = now.plus(settings.token());
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject(caller.name())
            .claim("upn", caller.name())
            .claim("groups", caller.roles().stream().map(Role::name).sorted().toList())
            .claim(SESSIONS, caller.sessions())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(until))
            .build();
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).build(), claims);
    try {
      jwt.sign(pair().signer());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return new Token(jwt.serialize(), Instant.ofEpochSecond(until.getEpochSecond()));
  }

  /** The account behind a token that is ours, in time, and whose account still may act. */
  public Optional<Caller> verify(String token) {
    return proven
        .find(token)
        .or(() -> prove(token))
        .filter(claims -> claims.inTime(clock.instant()))
        .flatMap(this::caller);
  }

  private Optional<ProvenTokens.Claims> prove(String token) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      boolean ours =
          JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())
              && jwt.verify(pair().verifier());
      Optional<ProvenTokens.Claims> claims =
          ours ? claims(jwt.getJWTClaimsSet()) : Optional.empty();
      claims.ifPresent(said -> proven.keep(token, said, clock.instant()));
      return claims;
    } catch (ParseException | JOSEException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<ProvenTokens.Claims> claims(JWTClaimsSet said) throws ParseException {
    Date until = said.getExpirationTime();
    Integer sessions = said.getIntegerClaim(SESSIONS);
    boolean complete =
        ISSUER.equals(said.getIssuer())
            && said.getSubject() != null
            && until != null
            && sessions != null;
    return complete
        ? Optional.of(new ProvenTokens.Claims(said.getSubject(), sessions, until.toInstant()))
        : Optional.empty();
  }

  private Optional<Caller> caller(ProvenTokens.Claims claims) {
    return callers
        .named(claims.account())
        .filter(caller -> caller.sessions() == claims.sessions())
        .filter(caller -> caller.is(Role.INTEGRATOR))
        .filter(caller -> !demand.asks(caller.roles()));
  }

  private Pair pair() {
    Pair known = pair;
    if (known == null) pair = known = read(keys.find().orElseGet(this::generate));
    return known;
  }

  private TokenKey generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      KeyPair made = generator.generateKeyPair();
      String secret = Base64.getEncoder().encodeToString(made.getPrivate().getEncoded());
      return keys.keep(
          new TokenKey(made.getPublic().getEncoded(), sealer.seal(secret)), clock.instant());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Pair read(TokenKey key) {
    try {
      KeyFactory rsa = KeyFactory.getInstance("RSA");
      byte[] secret = Base64.getDecoder().decode(sealer.unseal(key.sealedPrivateKey()));
      return new Pair(
          new RSASSASigner(rsa.generatePrivate(new PKCS8EncodedKeySpec(secret))),
          new RSASSAVerifier(
              (RSAPublicKey) rsa.generatePublic(new X509EncodedKeySpec(key.publicKey()))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key that signs tokens cannot be read", e);
    }
  }
}
