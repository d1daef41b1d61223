// Puts an editor with completion and a table of results in the place of the plain form.
"use strict";

const place = document.getElementById("editor");
const text = place.querySelector("textarea").value;

if (window.Yasgui) {
  place.replaceChildren();
  // The columns of its table write sheets into the page, which the policy forbids, and take the last thing in the
  // head away when they are let go. The rules stand in parley.css; something has to be there to be taken away.
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = (node) => append(node.localName === "style" ? document.createComment("") : node);
  // The others ask servers elsewhere for prefixes, classes and properties.
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint: new URL(place.dataset.endpoint, location.href).href, method: "POST" },
    persistenceId: null,
    // "query" in the address is the name of a question here, and not to be asked as it stands.
    populateFromUrl: false,
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [] },
  });
  yasgui.getTab().setQuery(text);
  place.dataset.live = "true";
}
