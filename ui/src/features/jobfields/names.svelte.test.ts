import { describe, expect, it } from "vitest";
import { NameOffers } from "./names.svelte";

const known = ["Stavanger", "Stathelle"];
const find = (text: string) =>
  Promise.resolve({ names: known.filter((name) => name.toLowerCase().startsWith(text.toLowerCase())) });

async function typed(text: string): Promise<NameOffers> {
  const offers = new NameOffers(find);
  await offers.type(text);
  return offers;
}

describe("while one types", () => {
  it("offers names, none of them chosen", async () => {
    const offers = await typed("sta");
    expect([offers.names, offers.at]).toEqual([known, -1]);
    expect(offers.key("Enter")).toBeUndefined();
  });

  it("offers a name that is not begun like what is typed, because another of its names is", async () => {
    const offers = new NameOffers(() => Promise.resolve({ names: ["Trondheim"] }));
    await offers.type("Trondhjem");
    expect(offers.names).toEqual(["Trondheim"]);
  });

  it("does not offer what stands there already", async () => {
    expect((await typed("Stavanger")).names).toEqual([]);
  });

  it("never shows the answer to older text", async () => {
    const answers: ((names: string[]) => void)[] = [];
    const offers = new NameOffers(
      () => new Promise((resolve) => answers.push((names) => resolve({ names }))),
    );
    const both = [offers.type("s"), offers.type("st")];
    answers[1]?.(["Stathelle"]);
    answers[0]?.(["Sola"]);
    await Promise.all(both);
    expect(offers.names).toEqual(["Stathelle"]);
  });

  it("goes on without names where they cannot be had", async () => {
    const offers = new NameOffers(() => Promise.reject(new Error()));
    await offers.type("s");
    expect(offers.names).toEqual([]);
  });

  it("shows nothing that comes after the field was left", async () => {
    const offers = new NameOffers(find);
    const coming = offers.type("s");
    offers.close();
    await coming;
    expect(offers.names).toEqual([]);
  });
});

describe("by keyboard", () => {
  it("goes round by way of what was typed", async () => {
    const offers = await typed("sta");
    const places = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"].map((key) => {
      offers.key(key);
      return offers.at;
    });
    expect(places).toEqual([0, 1, -1, 1]);
  });

  it("chooses with Enter", async () => {
    const offers = await typed("sta");
    offers.key("ArrowDown");
    expect(offers.key("Enter")).toEqual({ does: "pick", name: "Stavanger" });
  });

  it("closes with Escape, once, and opens again with an arrow", async () => {
    const offers = await typed("sta");
    expect(offers.key("Escape")).toEqual({ does: "used" });
    expect(offers.names).toEqual([]);
    expect(offers.key("Escape")).toBeUndefined();
    expect(offers.key("ArrowDown")).toEqual({ does: "used" });
    expect([offers.names, offers.at]).toEqual([known, 0]);
  });

  it("leaves arrows alone where there is nothing to choose", async () => {
    expect((await typed("xyz")).key("ArrowDown")).toBeUndefined();
  });
});
