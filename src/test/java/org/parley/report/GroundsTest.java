package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.vocab.Parley;

/** What a graph rests on: sentences, counts, names of nodes, and what is doubtful. */
class GroundsTest {
  private static final String BASE = "https://example.org/kg/";
  private static final Node ARTICLE = NodeFactory.createURI(BASE + "article/article");
  private static final Node BODY = NodeFactory.createURI("https://schema.org/articleBody");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/kg/actor/norway",
        "<https://example.org/kg/actor/norway>",
        "kg:actor/norway",
        "actor/norway",
        "norway",
        "Norway",
        "Norwegian"
      })
  void aNodeIsMeantByItsIriItsKeyOrOneOfItsNames(String name) {
    assertThat(names().find(name))
        .extracting(Node::getURI)
        .containsExactly("https://example.org/kg/actor/norway");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Norwa", "NORWAY", "", "kg:", "actor/nobody", "<>", "article"})
  void otherWordsMeanNoActor(String name) {
    assertThat(names().find(name)).noneMatch(node -> node.getURI().contains("/actor/"));
  }

  @Test
  void whyGivesTheSentencesOfAClaim() {
    Explanation stance = why().of("article/article/stance-1").getFirst();
    assertThat(stance.grounds()).hasSize(1);
    Ground ground = stance.grounds().getFirst();
    assertThat(ground.rule()).isPresent();
    assertThat(ground.confidence()).isPresent();
    assertThat(ground.passages()).isNotEmpty();
    assertThat(words(ground.passages().getFirst())).isNotBlank();
  }

  @Test
  void whyOfAnActorGivesWhereItIsNamed() {
    Explanation norway = why().of("Norway").getFirst();
    assertThat(norway.grounds()).isNotEmpty();
    assertThat(norway.grounds().getFirst().passages())
        .allSatisfy(passage -> assertThat(passage.article()).isEqualTo("article"));
  }

  @Test
  void mentionsThatAreNotShownAreCountedWithoutTheirSentences() {
    List<Passage> whole = why().of("Norway").getFirst().grounds().getFirst().passages();
    Why hasty = new Why(talks(), BASE, prefixes(), 0);
    List<Passage> bare = hasty.of("Norway").getFirst().grounds().getFirst().passages();
    assertThat(bare)
        .extracting(Passage::start)
        .isEqualTo(whole.stream().map(Passage::start).toList());
    assertThat(bare)
        .allSatisfy(
            passage -> assertThat(passage.pieces()).singleElement().matches(PassagePiece::marked));
  }

  @Test
  void whyOfAnArticleGivesAllItsClaims() {
    List<Ground> grounds = why().of("article/article").getFirst().grounds();
    assertThat(grounds).extracting(Ground::iri).doesNotHaveDuplicates();
    assertThat(grounds).hasSizeGreaterThan(3);
  }

  @Test
  void whyOfATripleGivesWhatSaysJustThat() {
    assertThat(why().of("article/article/stance-1", "parley:holder", "nobody")).isEmpty();
    Node holder =
        talks()
            .find(Node.ANY, node("article/article/stance-1"), Parley.holder, Node.ANY)
            .next()
            .getObject();
    Optional<Explanation> told =
        why().of("article/article/stance-1", "parley:holder", holder.getURI());
    assertThat(told).isPresent();
    assertThat(told.get().grounds()).isNotEmpty();
  }

  @Test
  void ofWhatTheStoreDoesNotKnowThereIsNoWhy() {
    assertThat(why().of("nobody-knows-this")).isEmpty();
  }

  @Test
  void theMarksOfAPassageAreWordsOfTheSentence() {
    for (Ground ground : why().of("article/article").getFirst().grounds()) {
      for (Passage passage : ground.passages()) {
        assertThat(passage.pieces()).isNotEmpty();
        assertThat(words(passage).codePointCount(0, words(passage).length()))
            .as("offsets are those of the sentence")
            .isEqualTo(passage.end() - passage.start());
      }
    }
  }

  @Test
  void withoutItsTextAnArticlesQuotationsStayUnchecked() {
    EvidenceCheck check = EvidenceCheck.of(stored(talks()), done -> {});
    assertThat(check.checked()).isZero();
    assertThat(check.unchecked()).isPositive();
    assertThat(check.articlesWithoutText()).isOne();
  }

  @Test
  void aQuotationThatIsNotVerbatimIsNamed() {
    DatasetGraph talks = talks();
    talks.add(Quad.create(ARTICLE, ARTICLE, BODY, NodeFactory.createLiteralString("short")));
    List<Integer> told = new ArrayList<>();
    EvidenceCheck check = EvidenceCheck.of(stored(talks), told::add);
    assertThat(check.checked()).isPositive();
    assertThat(check.notVerbatim()).hasSize((int) check.checked());
    assertThat(check.unchecked()).isZero();
    assertThat(told).containsExactly(1);
  }

  @Test
  void whatStandsInTheStoreIsCounted() {
    Map<String, Long> counts =
        Stats.of(stored(talks())).stream()
            .collect(
                Collectors.toMap(c -> (c.of() + " " + c.detail()).strip(), StatsCount::number));
    assertThat(counts).containsEntry("articles", 1L);
    assertThat(sum(counts, "actors ")).isEqualTo(counts.get("actors")).isPositive();
    assertThat(sum(counts, "stances ")).isEqualTo(counts.get("stances"));
    assertThat(sum(counts, "event reports ")).isEqualTo(counts.get("event reports"));
  }

  @Test
  void anEmptyStoreCountsNothing() {
    assertThat(Stats.of(stored(DatasetGraphFactory.create())))
        .allMatch(count -> count.number() == 0);
  }

  @Test
  void theLeastTrustedClaimsComeFirst() {
    List<DoubtCandidate> candidates = new Doubts(talks()).candidates();
    assertThat(candidates).isNotEmpty();
    assertThat(candidates).extracting(DoubtCandidate::confidence).isSorted();
    assertThat(candidates).extracting(DoubtCandidate::stance).contains(true, false);
  }

  @Test
  void whatSomebodyReviewedIsDoubtedNoMore() {
    DatasetGraph talks = talks();
    Node first = new Doubts(talks).candidates().getFirst().node();
    talks.add(Quad.create(ARTICLE, first, Parley.reviewed, NodeFactory.createLiteralString("x")));
    assertThat(new Doubts(talks).candidates())
        .extracting(DoubtCandidate::node)
        .doesNotContain(first);
  }

  @Test
  void aDoubtSaysWhatIsClaimedAndWhere() {
    Doubts doubts = new Doubts(talks());
    for (DoubtCandidate candidate : doubts.candidates()) {
      Doubt doubt = doubts.doubt(candidate).orElseThrow();
      assertThat(doubt.article()).isEqualTo("article");
      assertThat(doubt.sentences()).isNotEmpty();
      assertThat(doubt.says() instanceof Doubt.Stance).isEqualTo(candidate.stance());
    }
  }

  @Test
  void aClaimThatRestsOnNoSentenceIsNoDoubt() {
    DatasetGraph talks = talks();
    DoubtCandidate first = new Doubts(talks).candidates().getFirst();
    talks.deleteAny(Node.ANY, first.node(), Parley.evidence, Node.ANY);
    assertThat(new Doubts(talks).doubt(first)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "border,             true",
    "the BORDER,         true",
    "security border,    true",
    "patrol joint,       true",
    "reef,               false",
    "'',                 false",
    "border reef,        false"
  })
  void anIssueIsFoundByItsWordsInAnyOrder(String words, boolean found) {
    IssueNames issues = new IssueNames(talks(), BASE, prefixes());
    assertThat(!issues.find(words).isEmpty()).isEqualTo(found);
  }

  @Test
  void aLabelThatIsAlmostRightIsOffered() {
    IssueNames issues = new IssueNames(talks(), BASE, prefixes());
    assertThat(issues.near("border securty")).startsWith("border security");
    assertThat(issues.near("zzzz")).isEmpty();
  }

  @Test
  void whatIsNarrowerBelongsToAnIssue() {
    IssueNames issues = new IssueNames(talks(), BASE, prefixes());
    List<Node> all = issues.find("border");
    assertThat(all).extracting(Node::getURI).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aPublisherIsFoundHoweverItIsTyped() {
    DatasetGraph talks = talks();
    Node publisher = NodeFactory.createURI("https://schema.org/publisher");
    talks.add(
        Quad.create(
            ARTICLE, ARTICLE, publisher, NodeFactory.createLiteralString("Le Courrier d’Été")));
    assertThat(Publishers.find(talks, "le courrier dete").map(Node::getLiteralLexicalForm))
        .contains("Le Courrier d’Été");
    assertThat(Publishers.find(talks, "le courrier")).isEmpty();
  }

  private static long sum(Map<String, Long> counts, String prefix) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().startsWith(prefix))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static String words(Passage passage) {
    return passage.pieces().stream().map(PassagePiece::text).collect(Collectors.joining());
  }

  private static Node node(String rest) {
    return NodeFactory.createURI(BASE + rest);
  }

  private static NodeNames names() {
    return new NodeNames(new Lookup(talks()), BASE, prefixes());
  }

  private static Why why() {
    return new Why(talks(), BASE, prefixes(), 20);
  }

  private static PrefixMapping prefixes() {
    return PrefixMapping.Factory.create().setNsPrefix("kg", BASE).setNsPrefix("parley", Parley.NS);
  }

  private static DatasetGraph talks() {
    DatasetGraph talks = DatasetGraphFactory.create();
    RDFDataMgr.read(talks, "src/test/resources/cases/oslo-talks/expected.trig");
    assertThat(Iter.count(talks.find())).isPositive();
    return talks;
  }

  /** In a store's memory, inside a transaction, as those who count and check need it. */
  private static DatasetGraph stored(DatasetGraph quads) {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    store.begin(ReadWrite.WRITE);
    quads.find().forEachRemaining(store::add);
    return store;
  }
}
