import { beforeEach, describe, expect, it } from "vitest";
import type { Bar } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { drawnPart, wayWords } from "./bars";

beforeEach(() => speak("en"));

const bar: Bar = {
  job_id: "1",
  title: "Utvikler",
  employer: "Fjelltopp AS",
  stage: "rejected",
  stage_name: "Neste gang",
  parts: [
    { kind: "applied", on: "2026-11-01", until: "2026-11-09", from: 0, to: 8 },
    { kind: "rejected", on: "2026-11-09", until: "2026-11-09", from: 8, to: 8 },
  ],
};

describe("a bar", () => {
  it("is drawn in percent of the axis", () => {
    expect(drawnPart({ from: 8, to: 20 }, 40)).toEqual({ left: 20, width: 30 });
    expect(drawnPart({ from: 8, to: 8 }, 40)).toEqual({ left: 20, width: 0 });
  });

  it("is told in words, the last stage by its own name", () => {
    expect(wayWords(bar, "2026-11-22")).toBe("Applied from 1 Nov to 9 Nov; Neste gang on 9 Nov");
    const open = { ...bar, stage: "applied" as const, stage_name: null, parts: bar.parts.slice(0, 1) };
    expect(wayWords(open, "2026-11-22")).toBe("Applied since 1 Nov");
  });
});
