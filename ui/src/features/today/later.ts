import type { TodayLine } from "../../generated/api";
import type { MenuGroup } from "../../parts/Menu.svelte";
import { t } from "../../text/t.svelte";
import { actName, actsOf, keyOf, type Act } from "./acts";
import { askForDay, putOff } from "./doing.svelte";

/** Days to put a line off until, as the core reads them in any language. */
const days = [
  ["tomorrow", "+1"],
  ["week", "+7"],
  ["monday", "next week"],
] as const;

/** When a line is to come back. */
export function laterMenu(line: TodayLine): MenuGroup[] {
  const items = days.map(([id, until]) => ({
    id,
    label: t(`today-later-${id}`),
    run: () => putOff(line, until),
  }));
  return [{ items: [...items, { id: "date", label: t("today-later-date"), run: () => askForDay(line) }] }];
}

/** All that can be done with a line, with its keys. */
export function actMenu(line: TodayLine, run: (act: Act) => unknown): MenuGroup[] {
  return [
    {
      items: actsOf(line).map((act) => ({
        id: act,
        label: actName(act, line),
        keys: [keyOf(act, line)],
        run: () => run(act),
      })),
    },
  ];
}
