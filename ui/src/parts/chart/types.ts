/** What a colour of the tokens says; it is never the only thing that says it. */
export type Tone = "fjord" | "moss" | "amber" | "rust" | "ink";

/** How a surface is filled, so that neighbours differ without their colours too. */
export type Texture = "solid" | "stripes" | "dots" | "checks" | "open";

/** How a thing on a scale is drawn: a line through all of it, a point, a stretch, or a row of its own. */
export type Look = "rule" | "dot" | "diamond" | "bar" | "spread";

/** How a line is drawn. */
export type Stroke = "solid" | "dashed" | "dotted";

/** One thing on a scale. */
export interface ScaleItem {
  id: string;
  /** Its name, short enough to stand beside it. */
  label: string;
  /** Its figures in few signs. */
  figure: string;
  /** All of it in a sentence, with the exact figures. */
  said: string;
  low: number;
  /** The middle of a spread. */
  middle?: number | undefined;
  high: number;
  look: Look;
  tone: Tone;
  stroke?: Stroke;
}

/** A point of a curve. */
export interface Point {
  x: number;
  y: number;
}

/** A point of a curve with a name. */
export interface CurveMark extends Point {
  id: string;
  label: string;
  /** Its place along the curve in few signs. */
  figure: string;
  look: Extract<Look, "dot" | "diamond" | "rule">;
  tone: Tone;
  stroke?: Stroke;
}

/** One part of a stacked bar. */
export interface StackPart {
  id: string;
  label: string;
  /** Its figure in few signs. */
  figure: string;
  /** All of it in a sentence, with the exact figure. */
  said: string;
  /** Below zero it is drawn to the left of where the bar begins. */
  value: number;
  tone: Tone;
  texture: Texture;
  /** `beside` stands apart from the others and is no part of their sum. */
  place?: "within" | "beside";
}

/** One stacked bar. */
export interface StackItem {
  id: string;
  label: string;
  /** What stands at the end of its line, such as its sum. */
  figure: string;
  parts: readonly StackPart[];
}

/** A column of the table behind a picture. */
export interface TableColumn {
  id: string;
  label: string;
}

/** A row of the table behind a picture. */
export interface TableRow {
  id: string;
  head: string;
  /** One text a column. */
  cells: readonly string[];
}
