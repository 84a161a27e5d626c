import { t } from "../messages/messages.ts";
import { saveAs } from "../shell/save-as.ts";
import type { RefObject } from "../ui.ts";

/** Properties that the style sheet gives a drawing and a file of its own must bring along. */
const STYLES =
  "fill stroke stroke-width stroke-dasharray opacity font-family font-size font-weight text-anchor paint-order display".split(
    " ",
  );
/** Pixels of the picture for one unit of the drawing. */
const SCALE = 2;
const NAMESPACE = "http://www.w3.org/2000/svg";

/** Saves the drawing inside `of` as a file: SVG, or PNG for a slide. */
export function DrawingExport({ of, name }: { of: RefObject<HTMLElement | null>; name: string }) {
  const save = async (kind: "svg" | "png") => {
    const drawing = of.current?.querySelector("svg");
    if (!drawing) return;
    const text = standAlone(drawing);
    const blob =
      kind === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await pictureOf(text, drawing.viewBox.baseVal);
    saveAs(blob, `${name}.${kind}`);
  };
  return (
    <span class="exports">
      {(["svg", "png"] as const).map((kind) => (
        <button key={kind} type="button" onClick={() => void save(kind)}>
          <span class="hidden">{t().story.save} </span>
          {kind.toUpperCase()}
        </button>
      ))}
    </span>
  );
}

/** The drawing with its styles in it, on its ground: it looks the same without the page. */
function standAlone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, to] = [drawing, copy].map((one) => [one, ...one.querySelectorAll<SVGElement>("*")]) as [
    SVGElement[],
    SVGElement[],
  ];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value !== "") to[i]!.setAttribute(name, value);
    }
  });
  const ground = document.createElementNS(NAMESPACE, "rect");
  for (const [key, value] of Object.entries({ width: "100%", height: "100%" })) ground.setAttribute(key, value);
  ground.setAttribute("fill", getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(ground);
  copy.setAttribute("xmlns", NAMESPACE);
  return new XMLSerializer().serializeToString(copy);
}

/** A drawing, given as SVG that needs nothing else, as PNG. */
export async function pictureOf(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const image = new Image(width * SCALE, height * SCALE);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
  canvas.getContext("2d")!.drawImage(image, 0, 0, width * SCALE, height * SCALE);
  return canvas.convertToBlob({ type: "image/png" });
}
