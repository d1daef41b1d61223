package org.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Between replies and what the server library calls so. */
final class Replies {
  private Replies() {}

  static void send(Reply reply, HttpServletResponse response) {
    response.setStatus(reply.status());
    reply.headers().forEach(response::setHeader);
    if (!reply.mediaType().isEmpty()) {
      response.setContentType(reply.mediaType());
    }
    response.setContentLength(reply.body().length);
    try {
      response.getOutputStream().write(reply.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the client believes to find this server; its {@code Host} has been checked. */
  static String root(HttpServletRequest request) {
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("localhost");
    return request.getScheme() + "://" + host + "/";
  }

  static String accept(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
  }
}
