// Puts an editor with completion and a table of results in the place of the plain form.
"use strict";

const place = document.getElementById("editor");
const text = place.querySelector("textarea").value;

if (window.Yasgui) {
  place.replaceChildren();
  // The others ask servers elsewhere for prefixes, classes and properties.
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint: new URL(place.dataset.endpoint, location.href).href, method: "POST" },
    persistenceId: null,
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [] },
  });
  yasgui.getTab().setQuery(text);
  place.dataset.live = "true";
}
