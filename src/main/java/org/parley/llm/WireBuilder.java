package org.parley.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Gives the library the {@link Wire} that it is to use; what it sets itself does not matter. */
record WireBuilder(Duration connectTimeout, Duration readTimeout) implements HttpClientBuilder {
  @Override
  public HttpClientBuilder connectTimeout(Duration timeout) {
    return this;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration timeout) {
    return this;
  }

  @Override
  public HttpClient build() {
    return new Wire(connectTimeout, readTimeout);
  }
}
