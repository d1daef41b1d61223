package org.parley.serve;

import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.parley.store.Store;

/**
 * A store over HTTP, to read only, on Fuseki. Before Fuseki stand, from the outside: the access
 * log, the {@link Guard}, compression, a queue that lets so many requests in at once, and {@link
 * Validators}.
 */
public final class ParleyServer implements AutoCloseable {
  private static final String LOG = "%{client}a - - %t \"%r\" %s %O %{ms}T \"%{User-Agent}i\"";

  private static final int WAITING = 2_000;
  private static final int THREADS = 64;

  /** Rows that a sort or a DISTINCT keeps in memory before it goes on in files. */
  private static final long IN_MEMORY = 200_000;

  private final FusekiServer server;
  private final ServeOptions options;
  private final Running running;

  private ParleyServer(FusekiServer server, ServeOptions options, Running running) {
    this.server = server;
    this.options = options;
    this.running = running;
  }

  /**
   * Serves the store until the server is closed; the store stays open.
   *
   * @param log is given a line for each request
   * @throws ServeException if the port is taken, or the host is none of this machine
   */
  public static ParleyServer start(
      Store store, ServeOptions options, PageSource pages, Consumer<String> log) {
    Running running = new Running();
    Site site = new Site(store, options, pages, running);
    FusekiServer server = fuseki(store.dataset(), options, site, running);
    Server jetty = server.getJettyServer();
    jetty.setHandler(before(jetty.getHandler(), store, options, pages));
    jetty.setRequestLog(new CustomRequestLog(log::accept, LOG));
    jetty.setStopTimeout(ServeOptions.WAIT.toMillis());
    connect(jetty, options);
    try {
      server.start();
    } catch (FusekiException e) {
      running.close();
      throw explained(e, options);
    }
    return new ParleyServer(server, options, running);
  }

  /** Where to find it. */
  public String url() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return "http://" + host + ":" + server.getPort() + "/";
  }

  /** Finishes what has begun, for a while, and takes no more. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (FusekiException e) {
      // What was not done by then is cut off.
      running.stopAll();
    }
    running.close();
  }

  private static FusekiServer fuseki(
      DatasetGraph dataset, ServeOptions options, Site site, Running running) {
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    dataset.getContext().set(ARQ.spillToDiskThreshold, IN_MEMORY);
    dataset.getContext().set(ARQ.queryTimeout, String.valueOf(options.patience().toMillis()));
    QueryService queries =
        new QueryService(options, running, request -> site.service(SiteServlet.ask(request)));
    return FusekiServer.create()
        .port(options.port())
        .fusekiModules(FusekiModules.empty())
        .numServerThreads(8, THREADS)
        .enableMetrics(true)
        .add("/sparql", service(dataset, Operation.Query, queries))
        .add("/data", service(dataset, Operation.GSP_R, new GraphService(options.allowDump())))
        .addServlet("/metrics", new ActionMetrics())
        .addServlet("/*", new SiteServlet(site))
        .build();
  }

  private static DataService service(
      DatasetGraph dataset, Operation operation, ActionService processor) {
    Endpoint endpoint = Endpoint.create().operation(operation).processor(processor).build();
    return DataService.newBuilder(dataset).addEndpoint(endpoint).build();
  }

  private static Handler before(
      Handler fuseki, Store store, ServeOptions options, PageSource pages) {
    Handler answers = new Validators(fuseki, store::version);
    QoSHandler queue = new QoSHandler(answers);
    queue.setMaxRequestCount(options.parallel());
    queue.setMaxSuspendedRequestCount(WAITING);
    queue.setMaxSuspend(ServeOptions.WAIT);
    queue.exclude(PathSpec.from("/health"), PathSpec.from("/metrics"), PathSpec.from("/static/*"));
    Handler compressed = new CompressionHandler(queue);
    List<String> hosts = new ArrayList<>(options.hosts());
    hosts.add(options.host());
    return new GracefulHandler(new Guard(crossOrigin(compressed, options), hosts, pages.policy()));
  }

  private static Handler crossOrigin(Handler next, ServeOptions options) {
    if (options.origins().isEmpty()) {
      return next;
    }
    CrossOriginHandler handler = new CrossOriginHandler();
    handler.setAllowedOriginPatterns(
        options.origins().stream().map(ParleyServer::pattern).collect(Collectors.toSet()));
    handler.setAllowedMethods(Set.of("GET", "HEAD", "POST"));
    handler.setAllowedHeaders(Set.of("Accept", "Content-Type", "If-None-Match"));
    handler.setExposedHeaders(Set.of("ETag", QueryService.LEFT_OUT));
    handler.setHandler(next);
    return handler;
  }

  private static String pattern(String origin) {
    return origin.equals("*") ? "*" : Pattern.quote(origin);
  }

  private static void connect(Server jetty, ServeOptions options) {
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(options.host());
    connector
        .getConnectionFactory(HttpConnectionFactory.class)
        .getHttpConfiguration()
        // Keys of IRIs can have an encoded slash or percent sign in them.
        .setUriCompliance(
            UriCompliance.RFC3986.with(
                "IRIs",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
  }

  private static ServeException explained(Throwable failure, ServeOptions options) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use")) {
        return new ServeException(
            "port %d of %s is in use; stop what uses it, or choose another with --port (0: any)"
                .formatted(options.port(), options.host()),
            failure);
      }
      if (cause instanceof BindException
          || cause instanceof UnknownHostException
          || cause instanceof UnresolvedAddressException) {
        return new ServeException(
            "cannot listen at %s, port %d: %s; --host takes a name or address of this machine"
                .formatted(options.host(), options.port(), cause.getMessage()),
            failure);
      }
    }
    return new ServeException("the server does not start: " + failure.getMessage(), failure);
  }
}
