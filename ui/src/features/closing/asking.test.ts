import { expect, it } from "vitest";
import type { StageKind } from "../../generated/api";
import { endOf } from "./asking.svelte";

it.each<[StageKind, string | undefined]>([
  ["saved", undefined],
  ["offer", undefined],
  ["accepted", "accepted"],
  ["rejected", "closed"],
  ["withdrawn", "closed"],
  ["no_reply", "closed"],
  ["expired", "closed"],
])("a move to %s asks about %s", (kind, about) => expect(endOf(kind)).toBe(about));
