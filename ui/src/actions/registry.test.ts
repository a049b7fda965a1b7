import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actionFor, allActions, canRun, register, runAction, type Action } from "./registry.svelte";
import type { Press } from "./keys";

let ran: string[] = [];
let away: (() => void)[] = [];
let allowed = true;
const action = (id: string, more: Partial<Action> = {}): Action => ({
  id,
  title: "word-job",
  group: "job",
  run: () => ran.push(id),
  ...more,
});
const add = (...actions: Action[]) => away.push(register(...actions));
const press = (key: string, ctrlKey = false): Press => ({
  key,
  ctrlKey,
  metaKey: false,
  shiftKey: false,
  altKey: false,
});
const field = { tagName: "INPUT", type: "text" } as unknown as EventTarget;

beforeEach(() => void ([ran, away, allowed] = [[], [], true]));
afterEach(() => away.forEach((take) => take()));

describe("the registry", () => {
  it("lists actions by group, in the order they came", () => {
    add(action("help.one", { group: "help" }), action("job.one"), action("job.two"));
    expect(allActions().map(({ id }) => id)).toEqual(["job.one", "job.two", "help.one"]);
  });

  it("runs an action only while it can be done", () => {
    add(action("job.delete", { enabled: () => allowed }));
    expect(runAction("job.delete")).toBe(true);
    allowed = false;
    expect([runAction("job.delete"), canRun("job.delete"), runAction("job.none")]).toEqual([
      false,
      false,
      false,
    ]);
    expect(ran).toEqual(["job.delete"]);
  });

  it("finds the action of a key, and leaves plain keys to text fields", () => {
    add(action("job.add", { shortcuts: ["n"] }), action("go.search", { shortcuts: ["Mod+K"] }));
    expect(actionFor(press("n"), null, false)?.id).toBe("job.add");
    expect(actionFor(press("n"), field, false)).toBeUndefined();
    expect(actionFor(press("k", true), field, false)?.id).toBe("go.search");
  });

  it("leaves undo to text fields", () => {
    add(action("edit.undo", { shortcuts: ["Mod+Z"] }));
    expect(actionFor(press("z", true), null, false)?.id).toBe("edit.undo");
    expect(actionFor(press("z", true), field, false)).toBeUndefined();
  });

  it("passes over an action that cannot be done now", () => {
    add(action("job.delete", { shortcuts: ["Delete"], enabled: () => allowed }));
    allowed = false;
    expect(actionFor(press("Delete"), null, false)).toBeUndefined();
  });

  it("refuses a second action of the same id or key", () => {
    add(action("job.add", { shortcuts: ["n"] }));
    expect(() => register(action("job.add"))).toThrow("job.add");
    expect(() => register(action("note.add", { shortcuts: ["n"] }))).toThrow("clashes with job.add");
  });
});
