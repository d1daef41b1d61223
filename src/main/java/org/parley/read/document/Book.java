package org.parley.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An EPUB: the pages of its spine, in order. */
public final class Book {
  private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, td, dd, dt";

  private Book() {}

  /** The text of a book, with what its package says of it. */
  public static Paper epub(InputStream in, long limit) throws IOException {
    Archive archive = new Archive(in, limit);
    Document container = xml(archive.needed("META-INF/container.xml"));
    Element root = container.selectFirst("rootfile[full-path]");
    String name = root == null ? "" : root.attr("full-path");
    byte[] opf = archive.needed(name);
    Document description = xml(opf);
    Map<String, String> fields = new HashMap<>(Properties.of(archive.part(name)));
    Element date = description.selectFirst("dc|date");
    if (date != null && !date.text().isBlank()) {
      fields.put("date", date.text());
    }
    String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/') + 1) : "";
    List<String> paragraphs = new ArrayList<>();
    for (Element item : description.select("spine itemref[idref]")) {
      Element page = description.selectFirst("manifest item[id=\"" + quoted(item) + "\"]");
      if (page != null && !page.attr("properties").contains("nav")) {
        archive.part(folder + page.attr("href")).ifPresent(bytes -> addPage(bytes, paragraphs));
      }
    }
    return new Paper(fields, paragraphs);
  }

  private static String quoted(Element item) {
    return item.attr("idref").replaceAll("[\"\\\\]", "");
  }

  private static Document xml(byte[] bytes) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "", Parser.xmlParser());
  }

  private static void addPage(byte[] bytes, List<String> paragraphs) {
    Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    for (Element block : page.select(BLOCKS)) {
      if (block.select(BLOCKS).size() == 1 && block.hasText()) {
        paragraphs.add(block.text());
      }
    }
  }
}
