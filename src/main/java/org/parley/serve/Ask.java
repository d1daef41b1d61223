package org.parley.serve;

import java.util.List;
import java.util.Map;

/**
 * What is asked for.
 *
 * @param root the address of this server, as the client knows it
 * @param path as it was sent, with octets encoded
 * @param parameters decoded
 */
record Ask(String root, String path, Map<String, List<String>> parameters, String accept) {}
