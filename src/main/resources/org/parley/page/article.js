// Shows in the text what a claim rests on, and beside the text the claims of a sentence.
"use strict";

const PARTS = ["speaker", "cue", "content", "target"];
const stretches = [...document.querySelectorAll(".evidence")].map((node) => ({
  node,
  claims: node.dataset.claims.split(" "),
  parts: node.dataset.parts.split(" ").filter(Boolean),
}));
const cards = new Map([...document.querySelectorAll("[data-claim]")].map((node) => [node.dataset.claim, node]));

function show(id) {
  stretches.forEach(({ node, claims, parts }) => {
    node.classList.toggle("on", claims.includes(id));
    PARTS.forEach((part) => node.classList.toggle(part, parts.includes(id + ":" + part)));
  });
}

function showCards(ids) {
  cards.forEach((node, id) => node.classList.toggle("on", ids.includes(id)));
}

cards.forEach((node, id) => {
  node.addEventListener("pointerenter", () => { show(id); showCards([id]); });
  node.addEventListener("focusin", () => { show(id); showCards([id]); });
});
stretches.forEach(({ node, claims }) => {
  node.addEventListener("pointerenter", () => showCards(claims));
});

const asked = decodeURIComponent(location.hash.slice(1));
if (cards.has(asked)) {
  show(asked);
  showCards([asked]);
}
