let ruler: CanvasRenderingContext2D | null | undefined;
let family = "sans-serif";

/** How wide a text is drawn, in pixels, at a size in pixels. */
export function textWidth(text: string, size: number, weight = 400): number {
  if (ruler === undefined) {
    ruler = document.createElement("canvas").getContext("2d");
    family = getComputedStyle(document.documentElement).fontFamily;
  }
  if (!ruler) return text.length * size * 0.62;
  ruler.font = `${weight} ${size}px ${family}`;
  // Figures are drawn in columns of one width, which the ruler doesn't know: a nought has it.
  return ruler.measureText(text.replace(/\d/g, "0")).width * 1.02;
}
