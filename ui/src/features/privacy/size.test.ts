import { expect, it } from "vitest";
import { sizeOf } from "./size";

it.each([
  [1, 1, "kb"],
  [1_499, 1, "kb"],
  [999_499, 999, "kb"],
  [999_500, 1, "mb"],
  [12_340_000, 12.3, "mb"],
])("%i bytes are %d %s", (bytes, size, unit) => expect(sizeOf(bytes)).toEqual({ size, unit }));
