package org.parley.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parley.article.Outcome;
import org.parley.article.Problem;

/**
 * A file for each answer, {@code KEY.json}. A file is there as a whole or not at all, so a run that
 * was killed goes on where it was. A file that is broken all the same is reported and not replaced:
 * an answer that somebody paid for is not thrown away in silence, and a graph does not change
 * because a disk did.
 */
final class AnswerFolder implements Answers {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path folder;

  private AnswerFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder, which is made if it is not there. */
  static Outcome<Answers> open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      return failed(folder, e);
    }
    return Files.isWritable(folder)
        ? new Outcome.Ok<>(new AnswerFolder(folder))
        : failed(folder, new IOException("no permission to write"));
  }

  private static Outcome<Answers> failed(Path folder, IOException fault) {
    return new Outcome.Failed<>(
        new Problem(
            Problem.Code.UNREADABLE,
            folder.toString(),
            "",
            "answers cannot be recorded there: " + Excerpt.of(fault.toString())));
  }

  @Override
  public AnswerEntry find(Request request) {
    Path file = file(request);
    try {
      JsonNode node = JSON.readTree(Files.readAllBytes(file));
      JsonNode text = node.path("text");
      if (!node.path("key").asText().equals(request.key()) || !text.isTextual()) {
        return broken(request, "is not the answer that its name says");
      }
      return JsonText.in(text.asText()).isEmpty()
          ? broken(request, "holds an answer without a JSON object")
          : new AnswerEntry.Found(new Answer.Answered(text.asText(), tokens(node.path("tokens"))));
    } catch (NoSuchFileException e) {
      return new AnswerEntry.Missing("");
    } catch (JsonProcessingException e) {
      return broken(request, "is no whole JSON");
    } catch (IOException e) {
      return broken(request, "cannot be read (" + e.getMessage() + ")");
    }
  }

  @Override
  public void keep(Request request, Answer.Answered answer) throws IOException {
    ObjectNode node = JSON.createObjectNode();
    node.put("key", request.key());
    node.put("article", request.article());
    node.put("part", request.part());
    node.put("parts", request.parts());
    node.put("model", request.model());
    node.put("prompt", request.prompt());
    node.putObject("tokens")
        .put("prompt", answer.tokens().prompt())
        .put("completion", answer.tokens().completion());
    node.put("text", answer.text());
    Path temporary = Drafts.beside(file(request));
    try {
      Files.write(temporary, JSON.writeValueAsBytes(node));
      Files.move(temporary, file(request), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private Path file(Request request) {
    return folder.resolve(request.key() + ".json");
  }

  private static Tokens tokens(JsonNode node) {
    return new Tokens(
        Math.max(0, node.path("prompt").asLong()), Math.max(0, node.path("completion").asLong()));
  }

  private AnswerEntry broken(Request request, String what) {
    return new AnswerEntry.Broken(
        new Problem(
            Problem.Code.MALFORMED,
            request.article(),
            "",
            "its recorded answer %s: mend it, or delete the file to have the model asked again: %s"
                .formatted(what, file(request))));
  }
}
