import { expect, it } from "vitest";
import { canOpen, open, opens } from "./opening";

it("shows a thing by what knows how to, while it does", () => {
  const shown: string[] = [];
  expect([canOpen("contact"), open("contact", "a")]).toEqual([false, false]);
  const forget = opens("contact", (id) => shown.push(id));
  expect([canOpen("contact"), canOpen("table"), open("contact", "b")]).toEqual([true, false, true]);
  forget();
  expect([open("contact", "c"), shown]).toEqual([false, ["b"]]);
});
