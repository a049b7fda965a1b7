let wanted = $state(0);

/** Asks for the field of a new task to take the focus, as soon as it is there. */
export function wantTask(): void {
  wanted += 1;
}

/** How often it was asked for and not yet done. */
export function taskWanted(): boolean {
  return wanted > 0;
}

/** The field has the focus. */
export function taskGiven(): void {
  wanted = 0;
}
