import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  actionFor,
  allActions,
  canRun,
  register,
  runAction,
  usePlainKeys,
  type Action,
} from "./registry.svelte";
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
const asked = (pressed: Press & { timeStamp?: number }, target: EventTarget | null = null) => {
  const found = actionFor(pressed, target, false);
  return typeof found === "object" ? found.id : found;
};
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
    expect(asked(press("n"))).toBe("job.add");
    expect(asked(press("n"), field)).toBeUndefined();
    expect(asked(press("k", true), field)).toBe("go.search");
  });

  it("leaves undo to text fields", () => {
    add(action("edit.undo", { shortcuts: ["Mod+Z"] }));
    expect(asked(press("z", true))).toBe("edit.undo");
    expect(asked(press("z", true), field)).toBeUndefined();
  });

  it("passes over an action that cannot be done now", () => {
    add(action("job.delete", { shortcuts: ["Delete"], enabled: () => allowed }));
    allowed = false;
    expect(asked(press("Delete"))).toBeUndefined();
  });

  it("finds the action of two strokes, one soon after the other", () => {
    add(action("go.board", { shortcuts: ["g b"] }), action("job.board", { shortcuts: ["b"] }));
    expect(asked({ ...press("b"), timeStamp: 0 })).toBe("job.board");
    expect(asked({ ...press("g"), timeStamp: 10 })).toBe("waits");
    expect(asked({ ...press("b"), timeStamp: 500 })).toBe("go.board");
    expect(asked({ ...press("g"), timeStamp: 1000 })).toBe("waits");
    expect(asked({ ...press("b"), timeStamp: 3000 })).toBe("job.board");
    expect(asked({ ...press("g"), timeStamp: 4000 }, field)).toBeUndefined();
  });

  it("lets go of a first stroke that another key follows", () => {
    add(action("go.board", { shortcuts: ["g b"] }));
    expect([asked(press("g")), asked(press("x")), asked(press("b"))]).toEqual([
      "waits",
      undefined,
      undefined,
    ]);
  });
});

describe("keys", () => {
  it("knows no plain keys where the person wants none", () => {
    add(action("job.add", { shortcuts: ["a", "Mod+J"] }), action("job.delete", { shortcuts: ["Delete"] }));
    usePlainKeys(false);
    expect([asked(press("a")), asked(press("j", true)), asked(press("Delete"))]).toEqual([
      undefined,
      "job.add",
      "job.delete",
    ]);
    usePlainKeys(true);
    expect(asked(press("a"))).toBe("job.add");
  });

  it("refuses a second action of the same id or key", () => {
    add(action("job.add", { shortcuts: ["n"] }));
    expect(() => register(action("job.add"))).toThrow("job.add");
    expect(() => register(action("note.add", { shortcuts: ["n"] }))).toThrow("clashes with job.add");
  });
});
