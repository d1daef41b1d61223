package org.parley.serve;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The SPARQL Graph Store protocol, to read: one graph at a time. The default graph is the union of
 * all, so it is as much of a dump as the dataset is.
 */
final class GraphService extends GSP_R {
  private final boolean allowDump;

  GraphService(boolean allowDump) {
    this.allowDump = allowDump;
  }

  @Override
  protected void doGet(HttpAction action) {
    check(action);
    super.doGet(action);
  }

  @Override
  protected void doHead(HttpAction action) {
    check(action);
    super.doHead(action);
  }

  private void check(HttpAction action) {
    if (!allowDump && !isOneGraph(action.getRequestParameter(HttpNames.paramGraph))) {
      ServletOps.errorForbidden(
          "name one graph (?graph=IRI); the whole store is given only with --allow-dump");
    }
  }

  private static boolean isOneGraph(@Nullable String graph) {
    return graph != null
        && !graph.equals(HttpNames.graphTargetDefault)
        && !graph.equals(HttpNames.graphTargetUnion)
        && !graph.equals(Quad.unionGraph.getURI())
        && !graph.startsWith("urn:x-arq:");
  }
}
