import { asApiError, call } from "../../backend/backend";
import type { ApiError, ImportAnswers, ImportDone, ImportLook, ImportProgress } from "../../generated/api";
import { none } from "./answers";
import { sendFile } from "./send";

/** How often one asks how far a file is, in milliseconds. */
const ASKED = 200;

/** A file on its way in: what it holds, what was answered, and where one stands. */
type Intake =
  | { step: "file" }
  | { step: "reading"; name: string }
  | { step: "columns" | "rows"; id: string; look: ImportLook }
  | { step: "own"; id: string; name: string }
  | { step: "writing"; id: string; look: ImportLook }
  | { step: "done"; look: ImportLook; done: ImportDone };

let intake = $state.raw<Intake>({ step: "file" });
let answers = $state.raw<ImportAnswers>(none);
let error = $state.raw<ApiError>();
let progress = $state.raw<ImportProgress>();
let isBusy = $state(false);
let turn = 0;

/** Where one stands with the file. */
export function inHand(): Intake {
  return intake;
}

/** What was answered. */
export function answered(): ImportAnswers {
  return answers;
}

/** Why it went no further. */
export function refusal(): ApiError | undefined {
  return error;
}

/** How far the core is. */
export function howFar(): ImportProgress | undefined {
  return progress;
}

/** Whether an answer is being reckoned with. */
export function isReckoning(): boolean {
  return isBusy;
}

/** Takes a file: hands it to the core and shows what it holds. */
export async function takeFile(file: File): Promise<void> {
  if (intake.step === "writing") return;
  letGo();
  const mine = ++turn;
  const isMine = () => mine === turn;
  intake = { step: "reading", name: file.name };
  try {
    await asked(isMine, async () => {
      const id = await sendFile(file, isMine);
      if (!isMine()) return void call("incoming.drop", { incoming_id: id }).catch(() => undefined);
      const look = await lookAt(id);
      if (!isMine()) return;
      intake = look ? { step: "columns", id, look } : { step: "own", id, name: file.name };
    });
  } catch (thrown) {
    if (!isMine()) return;
    intake = { step: "file" };
    error = asApiError(thrown);
  }
}

/** What a file holds; nothing for one of the program's own, which comes in whole by another way. */
async function lookAt(id: string): Promise<ImportLook | undefined> {
  try {
    return await call("import.look", { incoming_id: id, answers });
  } catch (thrown) {
    if (asApiError(thrown).code === "import_own_file") return undefined;
    throw thrown;
  }
}

/** Reckons with an answer. What was asked before it answered is no longer waited for. */
export async function answer(next: ImportAnswers): Promise<void> {
  const now = intake;
  if (now.step !== "columns" && now.step !== "rows") return;
  answers = next;
  const mine = ++turn;
  isBusy = true;
  try {
    const look = await call("import.look", { incoming_id: now.id, answers: next });
    if (mine === turn) [intake, error] = [{ ...now, look }, undefined];
  } catch (thrown) {
    if (mine === turn) error = asApiError(thrown);
  }
  if (mine === turn) isBusy = false;
}

/** Goes from what is what to the rows, or back. */
export function goOn(step: "columns" | "rows"): void {
  if (intake.step === "columns" || intake.step === "rows") intake = { ...intake, step };
}

/** Brings the file in. */
export async function bringIn(): Promise<void> {
  const now = intake;
  if (now.step !== "rows") return;
  const mine = ++turn;
  intake = { ...now, step: "writing" };
  error = undefined;
  try {
    await asked(
      () => mine === turn,
      async () => {
        const done = await call("import.run", { incoming_id: now.id, answers });
        intake = { step: "done", look: now.look, done };
      },
    );
  } catch (thrown) {
    intake = now;
    error = asApiError(thrown);
  }
}

/** Stops what the core does with the file; nothing of it stays. */
export function stop(): void {
  if (intake.step === "reading") letGo();
  void call("import.stop", {}).catch(() => undefined);
}

/** Drops the file and begins anew. */
export function letGo(): void {
  const now = intake;
  if (now.step === "writing") return;
  turn += 1;
  if ("id" in now) void call("incoming.drop", { incoming_id: now.id }).catch(() => undefined);
  [intake, answers, error, progress, isBusy] = [{ step: "file" }, none, undefined, undefined, false];
}

/** Does something and asks meanwhile how far it is. */
async function asked(isMine: () => boolean, work: () => Promise<void>): Promise<void> {
  const clock = setInterval(() => {
    void call("import.progress", {})
      .then((far) => {
        if (isMine()) progress = far;
      })
      .catch(() => undefined);
  }, ASKED);
  try {
    await work();
  } finally {
    clearInterval(clock);
    progress = undefined;
  }
}
