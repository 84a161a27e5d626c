// Reads in the browser alone: the library and its models are files beside this page, on any server that hands out files.
import { loadModels, readArticle } from "../../lib/index.js";

const MODELS = new URL("../../models/de/", import.meta.url);
const byId = (id) => document.getElementById(id);

document.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const article = { text: byId("text").value, published: byId("published").value || null };
  byId("state").textContent = "Die Modelle werden geladen …";
  try {
    const reading = readArticle(article, await loadModels(MODELS));
    show(reading);
    byId("state").textContent = told(reading);
  } catch (error) {
    byId("state").textContent = `Es ging nicht: ${error.message}`;
  }
});

/** How many statements there are; where the language is not one of the models, that. */
function told({ statements, doubts }) {
  if (doubts.some(({ id }) => id === "other-language")) return "Hier wird nur Deutsch gelesen.";
  return statements.length === 1 ? "1 Aussage" : `${statements.length} Aussagen`;
}

function show({ document: { text }, statements }) {
  const words = (spans) => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  byId("statements").replaceChildren(
    ...statements.map(({ speaker, cue, quote }) => {
      const line = document.createElement("li");
      const said = document.createElement("q");
      said.textContent = words(quote);
      const who = [words(speaker.spans), words(cue)].filter(Boolean).join(", ");
      line.append(said, who ? ` (${who})` : "");
      return line;
    }),
  );
}
