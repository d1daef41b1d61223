package org.parley.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.parley.weigh.Candidate;
import org.parley.weigh.Proposals;

record Proposed(List<Quad> quads, Proposals claims, Map<String, List<Candidate>> parties) {}
