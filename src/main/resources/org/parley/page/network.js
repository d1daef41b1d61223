// Makes the drawing of the network one that can be moved, zoomed and asked. The data are the page's own JSON.
"use strict";

const figure = document.getElementById("network");

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function elements(data) {
  const nodes = data.nodes.map((each) => ({
    data: { id: each.iri, label: each.name, kind: each.kind, size: 2 * Number(each.size), page: each.page, weight: Number(each.weight) },
    position: { x: Number(each.x), y: Number(each.y) },
  }));
  const most = Math.max(...data.edges.map((each) => Number(each.weight)));
  const edges = data.edges.map((each) => ({
    data: {
      source: each.oneIri, target: each.otherIri, tone: each.tone, over: each.over, names: each.one + " – " + each.other,
      width: 1 + 7 * Math.sqrt(Number(each.weight) / most),
    },
  }));
  return nodes.concat(edges);
}

function style() {
  const kinds = { state: ["round-rectangle", "#3d7a5a"], person: ["ellipse", "#7a5aa0"], organization: ["diamond", "#a0762a"], group: ["ellipse", "#8a8f94"] };
  const tones = { TOGETHER: ["#2f6f9f", "solid"], AGAINST: ["#b5451b", "dashed"], MIXED: ["#8a8f94", "dotted"] };
  return [
    { selector: "node", style: { label: "data(label)", width: "data(size)", height: "data(size)", "font-size": 13, "text-valign": "bottom", "text-margin-y": 4, "text-max-width": 150, "text-wrap": "ellipsis", color: colour("--ink"), "text-outline-color": colour("--card"), "text-outline-width": 2, "border-width": 1.5, "border-color": colour("--card") } },
    ...Object.entries(kinds).map(([kind, [shape, fill]]) => ({ selector: `node[kind = "${kind}"]`, style: { shape, "background-color": fill } })),
    { selector: "edge", style: { width: "data(width)", opacity: 0.45, "curve-style": "haystack" } },
    ...Object.entries(tones).map(([tone, [line, dashes]]) => ({ selector: `edge[tone = "${tone}"]`, style: { "line-color": line, "line-style": dashes } })),
    { selector: ".away", style: { opacity: 0.12 } },
    { selector: "edge.near", style: { opacity: 0.9 } },
  ];
}

// On a screen that is not as wide, for its height, as the drawing, the dots are moved up and down into the room.
function fillRoom(network) {
  const box = network.nodes().boundingBox({ includeLabels: false });
  const stretch = (figure.clientHeight / figure.clientWidth) * (box.w / Math.max(1, box.h));
  if (stretch > 1.2) {
    network.nodes().positions((node) => ({ x: node.position("x"), y: node.position("y") * stretch }));
    network.fit(undefined, 24);
  }
}

// On a small screen only the heaviest are named at first, above the dot where there is no room below; the others when
// they are looked at closely.
function fitNames(network) {
  const zoom = network.zoom();
  if (zoom > 0.7) {
    return;
  }
  network.nodes().style("min-zoomed-font-size", 9);
  const taken = [];
  const heaviest = network.nodes().sort((one, other) => other.data("weight") - one.data("weight"));
  heaviest.slice(0, 14).forEach((node) => {
    const { x, y } = node.renderedPosition();
    const half = Math.min(node.data("label").length, 22) * 3 + 2;
    for (const [side, way] of [["bottom", 1], ["top", -1]]) {
      const box = { x, y: y + way * (node.renderedHeight() / 2 + 9), half };
      if (taken.every((each) => Math.abs(each.y - box.y) > 13 || Math.abs(each.x - box.x) > each.half + half)) {
        taken.push(box);
        node.style({ "font-size": 10 / zoom, "text-max-width": 150 / zoom, "text-valign": side, "text-margin-y": (way * 3) / zoom, "min-zoomed-font-size": 0 });
        break;
      }
    }
  });
}

function draw(data) {
  figure.replaceChildren();
  figure.classList.add("live");
  figure.setAttribute("role", "img");
  figure.setAttribute("aria-label", "Network of actors; the table below says the same");
  const network = cytoscape({ container: figure, elements: elements(data), style: style(), layout: { name: "preset", fit: true, padding: 30 }, maxZoom: 4, minZoom: 0.2 });
  fillRoom(network);
  fitNames(network);
  const about = document.createElement("p");
  about.id = "network-about";
  about.setAttribute("aria-live", "polite");
  about.textContent = "Point at an actor or a tie; click an actor for its page.";
  figure.after(about);
  network.on("mouseover", "node", ({ target }) => {
    network.elements().addClass("away");
    target.closedNeighborhood().removeClass("away").edges().addClass("near");
    about.textContent = target.data("label") + ", " + target.data("kind") + ": " + target.data("weight");
  });
  network.on("mouseover", "edge", ({ target }) => {
    target.addClass("near");
    about.textContent = target.data("names") + ": " + target.data("over");
  });
  network.on("mouseout", () => network.elements().removeClass("away near"));
  network.on("tap", "node", ({ target }) => { location.href = target.data("page"); });
  const save = document.createElement("a");
  save.href = "#network";
  save.textContent = "Save as PNG";
  save.download = "network.png";
  save.addEventListener("click", () => { save.href = network.png({ full: true, scale: 2, bg: colour("--card") }); });
  document.getElementById("network-tools").append(save);
  figure.dataset.live = String(network.nodes().length);
}

if (figure && window.cytoscape) {
  fetch(figure.dataset.source).then((answer) => answer.json()).then(draw).catch((problem) => console.warn(problem));
}
