package org.dandang.verification.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dandang.verification.system.RunningServer;

/** One browser per row of tests; each visitor has a context of their own. */
final class Browsing {
  private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Browsing::launch);

  private Browsing() {}

  /** A person at a screen, signed in or not; collects what the console complains about. */
  record Visitor(RunningServer server, BrowserContext context, Page page, List<String> complaints)
      implements AutoCloseable {
    Visitor goTo(String path) {
      page.navigate(server.uri(path).toString());
      return this;
    }

    /** What the server sends for a page to this session, undrawn. */
    String read(String path) {
      return context.request().get(server.uri(path).toString()).text();
    }

    void photograph(String name) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
      context.close();
    }
  }

  static Visitor stranger() {
    return stranger(1366, 768);
  }

  static Visitor stranger(int width, int height) {
    return stranger(RunningServer.shared(), width, height);
  }

  /** Somebody at the public portal, whose browser runs no scripts. */
  static Visitor withoutScripts(int width, int height) {
    RunningServer server = RunningServer.shared();
    String portal = "http://portal.localhost:" + server.port() + "/";
    return visitor(server, portal, options(width, height).setJavaScriptEnabled(false));
  }

  private static Visitor stranger(RunningServer server, int width, int height) {
    return visitor(server, server.uri("/").toString(), options(width, height));
  }

  private static Browser.NewContextOptions options(int width, int height) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setLocale("zh-CN")
        .setAcceptDownloads(true);
  }

  private static Visitor visitor(
      RunningServer server, String house, Browser.NewContextOptions options) {
    BrowserContext context = BROWSER.get().newContext(options);
    context.setDefaultTimeout(30_000);
    Page page = context.newPage();
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) complaints.add(message.text());
        });
    page.onPageError(complaints::add);
    page.onRequest(request -> staysInHouse(request.url(), house, complaints));
    return new Visitor(server, context, page, complaints);
  }

  /** P27: whatever a page loads comes from this server, for the network goes no further. */
  private static void staysInHouse(String asked, String house, List<String> complaints) {
    boolean inside =
        asked.startsWith(house) || asked.startsWith("data:") || asked.startsWith("blob:");
    if (!inside) complaints.add("asked elsewhere: " + asked);
  }

  /** Signs in through the page, as a person does. */
  static Visitor signedIn(String account) {
    return signIn(stranger(), account);
  }

  /** The same at another server. */
  static Visitor signedIn(RunningServer server, String account) {
    return signIn(stranger(server, 1366, 768), account);
  }

  static Visitor signIn(Visitor visitor, String account) {
    visitor.goTo("/signin.xhtml");
    visitor.page().locator("[id='signin:account']").fill(account);
    visitor.page().locator("[id='signin:password']").fill("demo-" + account);
    visitor.page().locator("[id='signin:enter']").click();
    visitor.page().waitForURL(url -> !url.contains("signin"));
    return visitor;
  }

  private static Browser launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(InstalledBrowser.find())
                .setArgs(
                    List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }
}
