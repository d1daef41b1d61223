// Keeps the token for this tab, so that it is given once. It comes behind the # of the address that the server
// printed, which is sent to nobody and kept in no log.
"use strict";

const KEY = "parley-review";
const form = document.getElementById("unlock");
const given = /^#token=(.+)$/.exec(location.hash);

if (given) {
  sessionStorage.setItem(KEY, decodeURIComponent(given[1]));
  history.replaceState(null, "", location.pathname + location.search);
}
if (form) {
  const field = form.elements.token;
  const refused = document.querySelector(".not-done");
  if (refused) {
    sessionStorage.removeItem(KEY);
  } else if (sessionStorage.getItem(KEY)) {
    field.value = sessionStorage.getItem(KEY);
    form.submit();
  }
  form.addEventListener("submit", () => sessionStorage.setItem(KEY, field.value.trim()));
}
