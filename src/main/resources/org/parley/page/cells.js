// Opens a cell of the matrix in place. Without it, the cell's link leads to a page of its own.
"use strict";

const dialog = document.createElement("dialog");
dialog.setAttribute("aria-label", "Positions of one actor on one question");
document.body.append(dialog);

async function open(link) {
  const answer = await fetch(link.href);
  if (!answer.ok) {
    location.href = link.href;
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const close = document.createElement("button");
  close.className = "close";
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  const own = document.createElement("p");
  const away = document.createElement("a");
  away.href = link.href;
  away.textContent = "This cell as a page";
  own.append(away);
  dialog.replaceChildren(close, ...document.importNode(page.querySelector("main"), true).childNodes, own);
  dialog.showModal();
  dialog.scrollTop = 0;
}

document.querySelectorAll("a.cell").forEach((link) => {
  link.addEventListener("click", (event) => {
    if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link).catch(() => { location.href = link.href; });
    }
  });
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) {
    dialog.close();
  }
});
