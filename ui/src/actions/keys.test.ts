import { describe, expect, it } from "vitest";
import { caps, firesInText, matches, writesText, type Press } from "./keys";

const press = (key: string, ...held: ("ctrl" | "meta" | "shift" | "alt")[]): Press => ({
  key,
  ctrlKey: held.includes("ctrl"),
  metaKey: held.includes("meta"),
  shiftKey: held.includes("shift"),
  altKey: held.includes("alt"),
});

describe("a shortcut", () => {
  it.each([
    [press("k", "ctrl"), "Mod+K", false, true],
    [press("K", "ctrl"), "Mod+K", false, true],
    [press("k", "meta"), "Mod+K", true, true],
    [press("k", "meta"), "Mod+K", false, false],
    [press("k", "ctrl"), "Mod+K", true, false],
    [press("k"), "Mod+K", false, false],
    [press("Z", "ctrl", "shift"), "Mod+Shift+Z", false, true],
    [press("z", "ctrl"), "Mod+Shift+Z", false, false],
    [press("Z", "ctrl", "shift"), "Mod+Z", false, false],
    [press("k", "ctrl", "alt"), "Mod+K", false, false],
    [press("?", "shift"), "?", false, true],
    [press("?"), "?", false, true],
    [press("+", "ctrl"), "Mod++", false, true],
    [press("+", "ctrl", "shift"), "Mod++", false, true],
    [press("-", "ctrl"), "Mod+-", false, true],
    [press("0", "ctrl"), "Mod+0", false, true],
    [press("Delete"), "Delete", false, true],
    [press("Delete", "shift"), "Delete", false, false],
    [press("ArrowLeft", "ctrl", "shift"), "Mod+Shift+ArrowLeft", false, true],
  ])("%o is %s (mac: %s): %s", (pressed, shortcut, mac, is) => {
    expect(matches(pressed, shortcut, mac)).toBe(is);
  });

  it.each([
    ["n", false],
    ["?", false],
    ["Delete", false],
    ["Mod+Z", false],
    ["Mod+Shift+Z", false],
    ["Mod+Y", false],
    ["Mod+Shift+ArrowLeft", false],
    ["Mod+K", true],
    ["Mod++", true],
  ])("%s fires while typing: %s", (shortcut, fires) => expect(firesInText(shortcut)).toBe(fires));

  it.each([
    ["Mod+K", ["mod", "K"]],
    ["Mod+Shift+ArrowLeft", ["mod", "shift", "←"]],
    ["Mod++", ["mod", "+"]],
    ["Delete", ["delete"]],
    ["?", ["?"]],
  ])("%s is shown as %o", (shortcut, shown) => expect(caps(shortcut)).toEqual(shown));
});

it.each([
  [{ tagName: "INPUT", type: "text" }, true],
  [{ tagName: "INPUT", type: "checkbox" }, false],
  [{ tagName: "TEXTAREA" }, true],
  [{ tagName: "DIV", isContentEditable: true }, true],
  [{ tagName: "BUTTON" }, false],
  [null, false],
])("%o takes text: %s", (target, takes) => expect(writesText(target as unknown as EventTarget)).toBe(takes));
