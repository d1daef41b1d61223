package org.parley.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;

/** Hands requests to the site. */
final class SiteServlet extends HttpServlet {
  private static final Reply READ_ONLY = Reply.text(405, "POST: this server is to read only");

  private final transient Site site;

  SiteServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Reply reply;
    try {
      reply = site.answer(ask(request));
    } catch (QueryCancelledException e) {
      reply = Reply.text(503, "this took too long; ask for less, or try again when less is asked");
    } catch (IllegalArgumentException e) {
      reply = Reply.text(400, "this address cannot be read: " + e.getMessage());
    }
    Replies.send(reply, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Optional<Reply> refusal =
        request.getRequestURI().equals(ReviewGate.PATH)
            ? ReviewGate.refusal(request)
            : Optional.of(READ_ONLY);
    // What is refused is not read to its end, so nothing else can follow on the same connection.
    refusal.ifPresent(reply -> response.setHeader("Connection", "close"));
    Replies.send(refusal.orElseGet(() -> site.decide(ask(request)).orElse(READ_ONLY)), response);
  }

  static Ask ask(HttpServletRequest request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
    return new Ask(
        Replies.root(request), request.getRequestURI(), parameters, Replies.accept(request));
  }
}
