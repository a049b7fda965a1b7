/** What a shortcut needs of a key press; a KeyboardEvent has it all. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/**
 * Whether a key press is the shortcut: `Mod+Shift+Z`, `?`, `Delete`. `Mod` is Ctrl, on a Mac the command key.
 *
 * Shift counts with letters and named keys only: which signs need it differs from one keyboard to the next.
 */
export function matches(press: Press, shortcut: string, mac: boolean): boolean {
  const { key, mod, shift, alt } = parsed(shortcut);
  const pressed = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    pressed === mod &&
    !other &&
    press.altKey === alt &&
    (isSign || press.shiftKey === shift)
  );
}

/** The strokes of a shortcut, one after the other: `g b` is two. */
export function strokes(shortcut: string): string[] {
  return shortcut.split(" ");
}

/** Whether a shortcut is a plain key, which speech input and a cat on the keyboard can press too. */
export function isPlain(shortcut: string): boolean {
  return strokes(shortcut).every((stroke) => stroke.length === 1 || /^Shift\+.$/.test(stroke));
}

/** Whether a shortcut may fire while the person types: never plain keys, and not what text fields do themselves. */
export function firesInText(shortcut: string): boolean {
  const { key, mod } = parsed(shortcut);
  return mod && !textFieldsOwn.has(key.toLowerCase());
}

/** Whether keys pressed there write text. */
export function writesText(target: EventTarget | null): boolean {
  const element = target as { tagName?: string; type?: string; isContentEditable?: boolean } | null;
  if (element?.isContentEditable) return true;
  if (element?.tagName === "INPUT") return !wordless.has(element.type ?? "text");
  return element?.tagName === "TEXTAREA" || element?.tagName === "SELECT";
}

/** One stroke as key caps to show: `Mod+ArrowLeft` is `mod` and `←`. Named keys come as their catalogue names. */
export function caps(shortcut: string): string[] {
  const { key, mod, shift, alt } = parsed(shortcut);
  const shown = arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key.toLowerCase());
  return [...(mod ? ["mod"] : []), ...(alt ? ["alt"] : []), ...(shift ? ["shift"] : []), shown];
}

interface Stroke {
  key: string;
  mod: boolean;
  shift: boolean;
  alt: boolean;
}

function parsed(shortcut: string): Stroke {
  // A plus can be the key itself: "Mod++".
  const key = shortcut.endsWith("+") ? "+" : shortcut.slice(shortcut.lastIndexOf("+") + 1);
  const held = shortcut.slice(0, -key.length).split("+");
  return { key, mod: held.includes("Mod"), shift: held.includes("Shift"), alt: held.includes("Alt") };
}

const arrows: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓" };

const textFieldsOwn = new Set(
  "a c v x z y arrowleft arrowright arrowup arrowdown home end delete backspace".split(" "),
);

const wordless = new Set(["button", "checkbox", "radio", "range", "color", "file", "submit", "reset"]);
