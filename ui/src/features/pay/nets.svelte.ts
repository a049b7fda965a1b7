import { call } from "../../backend/backend";
import type { CurvePoint, CurveQuery } from "../../generated/api";

type Rules = Pick<CurveQuery, "year" | "zone" | "scheme">;

/** Points of the curve by gross pay in øre. */
type Nets = ReadonlyMap<number, CurvePoint>;

/**
 * What each of a few yearly pays leaves after tax, by the real function. Call it where a component starts; what
 * cannot be told is left out.
 */
export function netsOf(wanted: () => { pays: readonly number[]; rules: Rules }): { readonly now: Nets } {
  let now = $state.raw<Nets>(new Map());
  // A text compares equal where an object made anew would not, so equal questions are asked once.
  const key = $derived(JSON.stringify(wanted()));
  $effect(() => {
    const { pays, rules } = JSON.parse(key) as ReturnType<typeof wanted>;
    let isOvertaken = false;
    void Promise.all(pays.map((pay) => netOf(pay, rules))).then((found) => {
      if (!isOvertaken) now = new Map(found.flat());
    });
    return () => {
      isOvertaken = true;
    };
  });
  return {
    get now() {
      return now;
    },
  };
}

/** The first point of the shortest curve that begins at this pay. */
async function netOf(pay: number, rules: Rules): Promise<[number, CurvePoint][]> {
  try {
    const { points } = await call("pay.curve", { ...rules, from_ore: pay, to_ore: pay + 100, points: 2 });
    return points.slice(0, 1).map((point) => [pay, point]);
  } catch {
    return [];
  }
}
