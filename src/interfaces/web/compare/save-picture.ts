import { saveAs } from "../shell/save-as.ts";
import { pictureOf } from "../story/drawing-export.tsx";
import type { Measure, PictureColours } from "./picture.ts";

/** The colours that the page has now, light or dark. */
export function coloursOfPage(): PictureColours {
  const probe = document.createElement("span");
  document.body.append(probe);
  const colour = (value: string): string => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const colours = {
    paper: colour("var(--paper)"),
    ink: colour("var(--ink)"),
    faint: colour("var(--faint)"),
    mark: colour("color-mix(in srgb, var(--possible) 25%, var(--paper))"),
  };
  probe.remove();
  return colours;
}

const canvas = new OffscreenCanvas(1, 1).getContext("2d")!;

export const measureText: Measure = (text, font) => {
  canvas.font = font;
  return canvas.measureText(text).width;
};

export async function savePicture(svg: string, kind: "svg" | "png", name: string): Promise<void> {
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/u.exec(svg)!.map(Number) as [number, number, number];
  const blob = kind === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pictureOf(svg, { width, height });
  saveAs(blob, `${name}.${kind}`);
}
