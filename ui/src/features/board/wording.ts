import type { Amount, Card, CardWarning, NextDate, PayAsWritten } from "../../generated/api";
import { day, grouped, money, payShort } from "../../text/format";
import { t } from "../../text/t.svelte";

/** What a line means: fjord is the thing in hand, moss good, amber doubtful or quiet, rust late or below the floor. */
type Tone = "plain" | "fjord" | "moss" | "amber" | "rust";

/** One short line with its meaning. */
export interface Line {
  text: string;
  tone: Tone;
}

/** What is said of it in lines; a target only where there is one to speak of. */
type Shown = Pick<Card, "next" | "warning"> & Partial<Pick<Card, "target">>;

/** What a card says below title and employer: the date that matters next, at most one warning, the end of a target. */
export function cardLines(card: Shown, today: string): Line[] {
  const { next, warning } = card;
  // A passed deadline and a long silence say the date themselves; it would stand there twice.
  const dates = warning && saysDate(warning) ? [] : [nextLine(next, today)];
  return [...dates, ...(warning ? [warningLine(warning)] : []), ...targetLines(card)];
}

/** Everything a card says, in one line, for screen readers. */
export function cardName(card: Card, today: string): string {
  const said = [card.title, card.employer, card.city, ...cardLines(card, today).map(({ text }) => text)];
  return [...said, card.pay && payCompact(card.pay)].filter(Boolean).join(", ");
}

/** The date that matters next, told as of `today`. */
function nextLine(next: NextDate, today: string): Line {
  switch (next.kind) {
    case "apply_by":
      return { text: applyBy(next, today), tone: next.soon || next.days_left < 0 ? "rust" : "fjord" };
    case "asap":
      return { text: t("board-next-asap"), tone: "fjord" };
    case "rolling":
      return { text: t("board-next-rolling"), tone: "plain" };
    case "found":
      return { text: t("board-next-found", { days: next.days }), tone: "plain" };
    case "sent":
      return { text: t("board-next-sent", { days: next.days }), tone: "plain" };
    case "since":
      return { text: t("board-next-since", { day: day(next.on, today) }), tone: "plain" };
  }
}

function saysDate({ kind }: CardWarning): boolean {
  return kind === "deadline_passed" || kind === "quiet";
}

/** Where the pay stands against the target: only its ends, and below the floor there is nothing to add. */
function targetLines({ warning, target }: Shown): Line[] {
  if (warning?.kind === "below_floor") return [];
  if (target === "below_walk_away") return [{ text: t("board-target-below-walk-away"), tone: "amber" }];
  return target === "stretch" ? [{ text: t("board-target-stretch"), tone: "moss" }] : [];
}

/** The one thing wrong. */
function warningLine(warning: CardWarning): Line {
  switch (warning.kind) {
    case "deadline_passed":
      return { text: t("board-warning-deadline-passed", { days: warning.days }), tone: "rust" };
    case "ad_closed":
      return { text: t("board-warning-ad-closed"), tone: "amber" };
    case "quiet":
      return { text: t("board-warning-quiet", { days: warning.days }), tone: "amber" };
    case "below_floor":
      return {
        text: t("board-warning-below-floor", { amount: inThousands(warning.below_ore) }),
        tone: "rust",
      };
  }
}

/**
 * Pay in the fewest figures: `780–920k`, `54 000/month`, pay steps. Words without a figure ("etter avtale") tell
 * nothing on a card, so there is no text for them.
 */
export function payCompact(written: PayAsWritten): string | undefined {
  const one = written.max ?? written.min;
  if (!one) return written.steps ? payShort(written) : undefined;
  const short = payShort(written);
  return /k(\u00a0[A-Z]{3})?$/u.test(short) ? short : perPeriod(one, ends(written));
}

/** An amount in few signs: `28k`, rounded; below a thousand in full. */
function inThousands(ore: number): string {
  return ore < 100_000 ? money(ore) : `${grouped(Math.round(ore / 100_000))}k`;
}

type ApplyBy = Extract<NextDate, { kind: "apply_by" }>;

function applyBy({ on, time, days_left }: ApplyBy, today: string): string {
  if (days_left < 0) return t("board-next-deadline-was", { day: day(on, today) });
  if (days_left === 0) return time ? t("board-next-apply-today-time", { time }) : t("board-next-apply-today");
  if (days_left > 1) return t("board-next-apply-by", { day: day(on, today) });
  return time ? t("board-next-apply-tomorrow-time", { time }) : t("board-next-apply-tomorrow");
}

function ends({ min, max }: PayAsWritten): string {
  if (min && max) return min.ore === max.ore ? figures(min) : `${figures(min)}–${figures(max)}`;
  if (max) return t("shell-pay-up-to", { amount: figures(max) });
  return t("shell-pay-from", { amount: min ? figures(min) : "" });
}

/** Kroner go without their unit, which is what one expects here; hundredths and other currencies are written out. */
function figures({ ore, currency }: Amount): string {
  return currency === "NOK" && ore % 100 === 0 ? grouped(ore / 100) : money(ore, currency);
}

function perPeriod({ period }: Amount, text: string): string {
  switch (period) {
    case "year":
      return t("board-pay-year", { figures: text });
    case "month":
      return t("board-pay-month", { figures: text });
    case "hour":
      return t("board-pay-hour", { figures: text });
  }
}
