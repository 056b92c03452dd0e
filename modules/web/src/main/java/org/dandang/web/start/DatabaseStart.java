package org.dandang.web.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dandang.access.api.FirstAdministrator;
import org.dandang.access.api.KeyProof;
import org.dandang.access.api.ResetCode;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.Banner;
import org.dandang.office.api.DatabaseBirth;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The first thing that runs: the schema is brought up to date by its owner before the application's
 * own account reads a row.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = DatabaseStart.NAME,
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=db.url}",
    user = "${MPCONFIG=db.user}",
    password = "${MPCONFIG=db.password}",
    minPoolSize = 4,
    maxPoolSize = 40,
    maxIdleTime = 300)
public class DatabaseStart {
  private static final Logger LOG = Logger.getLogger(DatabaseStart.class.getName());
  static final String NAME = "java:app/jdbc/dandang";
  private static final LocalDate DEMO_DAY = LocalDate.of(2019, 2, 20);
  private static final NamedActor STARTER =
      new NamedActor("start", Set.of(Role.SYSTEM_ADMINISTRATOR));

  @Inject
  @ConfigProperty(name = "db.url")
  String url;

  @Inject
  @ConfigProperty(name = "db.user")
  String user;

  @Inject
  @ConfigProperty(name = "db.password")
  String password;

  @Inject
  @ConfigProperty(name = "db.owner.user")
  Optional<String> ownerUser;

  @Inject
  @ConfigProperty(name = "db.owner.password")
  Optional<String> ownerPassword;

  @Inject
  @ConfigProperty(name = "dandang.demo", defaultValue = "false")
  boolean demo;

  @Inject
  @ConfigProperty(name = "access.recover")
  Optional<String> recover;

  @Inject StartState state;
  @Inject DatabaseBirth birth;
  @Inject Banner banner;
  @Inject Actors actors;
  @Inject SampleStart sample;
  @Inject FirstAdministrator first;
  @Inject KeyProof keys;

  @PostConstruct
  void open() {
    new Migration(owner(), user, getClass().getClassLoader()).run();
    actors.run(STARTER, this::nameKind);
    actors.run(STARTER, keys::mustFit);
    state.migrated();
    recover.filter(name -> !name.isBlank()).ifPresent(this::recover);
    if (banner.text().isEmpty()) {
      actors.run(STARTER, () -> first.openIfNone().ifPresent(DatabaseStart::show));
      state.sampled();
    } else {
      sample.load();
    }
  }

  private void recover(String account) {
    actors.run(
        STARTER,
        () -> {
          ResetCode code = first.recover(account);
          LOG.log(
              Level.WARNING,
              "账号 {0} 的第二因素已撤销，请在 /reset.xhtml 以一次性重置码 {1} 重设密码（{2} 前有效），随后删除设置 access.recover。"
                  + " The second factor of {0} is withdrawn: set a password with this code, then"
                  + " take the setting access.recover out again.",
              new Object[] {account, code.code(), code.until()});
        });
  }

  /** What kind a database is stands in it from its first day. */
  private void nameKind() {
    if (birth.known()) return;
    if (demo) {
      birth.asDemo(DEMO_DAY);
    } else {
      birth.asReal();
    }
  }

  /** Only whoever reads the server's log may take the first account. */
  private static void show(ResetCode code) {
    LOG.log(
        Level.WARNING,
        "尚无人可以登录。请在 /reset.xhtml 以账号 {0}、一次性重置码 {1} 设置密码（{2} 前有效）。"
            + " Nobody can sign in yet: set a password for {0} with this code.",
        new Object[] {FirstAdministrator.ACCOUNT, code.code(), code.until()});
  }

  private PGSimpleDataSource owner() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(ownerUser.filter(name -> !name.isBlank()).orElse(user));
    source.setPassword(ownerPassword.filter(word -> !word.isBlank()).orElse(password));
    return source;
  }
}
