import { beforeEach, describe, expect, it } from "vitest";
import { useBackend } from "../../backend/backend";
import type { ApiError } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { Asking } from "./asking.svelte";

let called: string[] = [];

beforeEach(async () => {
  called = [];
  useBackend({
    call: (name) => {
      called.push(name);
      return Promise.resolve({});
    },
    onChanged: () => () => undefined,
  });
  await speak("en");
});

const refused = (code: ApiError["code"], params: ApiError["params"] = {}) =>
  Promise.reject<string>({ code, params });

describe("a question to a register", () => {
  it("is answered", async () => {
    const asking = new Asking();
    const answer = asking.ask(() => Promise.resolve("yes"));
    expect(asking.isUnderway).toBe(true);
    expect(await answer).toBe("yes");
    expect([asking.isUnderway, asking.refusal]).toEqual([false, undefined]);
  });

  it.each([
    [
      "look_up_status",
      { host: "data.brreg.no", status: "404" },
      "data.brreg.no answered with an error (status 404).",
    ],
    ["look_up_busy", { host: "data.ssb.no", seconds: "30" }, "try again in 30 seconds."],
    ["look_up_timeout", { host: "data.ssb.no" }, "data.ssb.no did not answer within ten seconds."],
    ["look_up_unread", { host: "data.ssb.no" }, "something Løype can’t read"],
    ["not_registered", { text: "Ingen AS" }, "no employer “Ingen AS”"],
  ] as const)("says why it was not: %s", async (code, params, text) => {
    const asking = new Asking();
    expect(await asking.ask(() => refused(code, params))).toBeUndefined();
    expect(asking.refusal).toContain(text);
  });

  it("is stopped on request, and forgets that when it is asked again", async () => {
    const asking = new Asking();
    let stop: (error: ApiError) => void = () => undefined;
    const answer = asking.ask(() => new Promise((_, reject) => (stop = reject)));
    asking.stop();
    expect(called).toEqual(["ad.stop_fetch"]);
    stop({ code: "fetch_stopped", params: {} });
    expect(await answer).toBeUndefined();
    expect(asking.refusal).toBe("Stopped. Nothing was changed.");
    await asking.ask(() => Promise.resolve(1));
    expect(asking.refusal).toBeUndefined();
  });

  it("is not asked twice at once, and has nothing to stop afterwards", async () => {
    const asking = new Asking();
    const first = asking.ask(() => Promise.resolve(1));
    expect(await asking.ask(() => Promise.resolve(2))).toBeUndefined();
    expect(await first).toBe(1);
    asking.stop();
    expect(called).toEqual([]);
  });
});
