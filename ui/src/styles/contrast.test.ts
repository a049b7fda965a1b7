import { describe, expect, it } from "vitest";
import css from "./tokens.css?raw";

const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const token = (name: string, theme: 2 | 3) => {
  const found = pairs.find((pair) => pair[1] === name)?.[theme];
  if (!found) throw new Error(`no token ${name}`);
  return found;
};

// WCAG 2.2, "relative luminance" and "contrast ratio".
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["bg", "surface", "sunk"];
const text: [string, string[]][] = [
  ["ink", [...grounds, "hover", "fjord-soft", "moss-soft", "amber-soft", "rust-soft"]],
  ["ink2", [...grounds, "hover", "fjord-soft"]],
  ["ink3", grounds],
  ["fjord", [...grounds, "hover", "fjord-soft"]],
  ["moss", [...grounds, "moss-soft"]],
  ["amber", [...grounds, "amber-soft"]],
  ["rust", [...grounds, "rust-soft"]],
  ["on-fjord", ["fjord"]],
];

describe.each([
  ["light", 2],
  ["dark", 3],
] as const)("%s", (_, theme) => {
  it.each(text.flatMap(([ink, on]) => on.map((ground) => [ink, ground] as const)))(
    "%s on %s can be read (AA, 4.5:1)",
    (ink, ground) => {
      expect(contrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(["bg", "surface"])("the edge of a control stands out on %s (3:1)", (ground) => {
    expect(contrast(token("edge", theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
