/** A text as it is compared: without case, and without the marks that a keyboard abroad may lack. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae");
}

/** Whether every word that was typed stands somewhere in a text. */
export function holds(text: string, typed: string): boolean {
  const within = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/** Shows only the sections that hold the words; says how many are left. */
export function showOnly(sections: Iterable<HTMLElement>, typed: string): number {
  let shown = 0;
  for (const section of sections) {
    const found = holds(wordsOf(section), typed);
    section.hidden = !found;
    if (found) shown += 1;
  }
  return shown;
}

/** What stands in a section, the choices of its lists and what is filled in included. */
function wordsOf(section: HTMLElement): string {
  const filled = [...section.querySelectorAll("input")].map(({ value }) => value);
  return [section.textContent, ...filled].join(" ");
}
