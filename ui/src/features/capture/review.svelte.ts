import { asApiError, call } from "../../backend/backend";
import type { AdPreview, ApiError, JobField } from "../../generated/api";
import { fieldOrder, sameValue, shownField, shownValue, valueOf, type FieldValue } from "../jobfields/fields";
import { editsOf, fieldOf, intoOf, openAtFirst, savingsFor, type Saving, type Typed } from "./review";

/** One ad as it is looked over: what was read, what the person changed, what stands open. */
export class Review {
  readonly preview: AdPreview;
  readonly doubtful: readonly JobField[];
  readonly savings: readonly Saving[];
  /** Why the last save was refused, until something is changed. */
  error = $state.raw<ApiError>();
  saving = $state(false);
  #typed = $state.raw<Typed>({});
  #opened = $state.raw<readonly JobField[]>([]);

  constructor(preview: AdPreview) {
    this.preview = preview;
    this.doubtful = openAtFirst(preview);
    this.savings = savingsFor(preview.known);
  }

  get edits() {
    return editsOf(this.preview, this.#typed);
  }

  /** Fields that nobody doubts, in reading order: those the ad tells, or those it does not. */
  calm(which: "stated" | "missing"): JobField[] {
    const rest = fieldOrder.filter((field) => !this.doubtful.includes(field));
    return rest.filter(
      (field) => (this.isOpen(field) || this.shown(field).length > 0) === (which === "stated"),
    );
  }

  isOpen(field: JobField): boolean {
    return this.#opened.includes(field) || this.doubtful.includes(field) || this.errorField === field;
  }

  open(field: JobField): void {
    this.#opened = [...this.#opened, field];
  }

  /** Closes a field the person opened and takes back what was typed there; doubtful ones stay open. */
  revert(field: JobField): void {
    this.#typed = Object.fromEntries(Object.entries(this.#typed).filter(([name]) => name !== field));
    this.#opened = this.#opened.filter((one) => one !== field);
    if (this.errorField === field) this.error = undefined;
  }

  value(field: JobField): FieldValue {
    return this.#typed[field] ?? this.#read(field);
  }

  /** What a person reads in the calm list. */
  shown(field: JobField): string[] {
    const value = this.#typed[field];
    const { fields, texts } = this.preview;
    return value === undefined ? shownField(field, fields, texts) : shownValue(field, value);
  }

  set(field: JobField, value: FieldValue): void {
    this.#typed = { ...this.#typed, [field]: value };
    if (this.errorField === field) {
      this.open(field);
      this.error = undefined;
    }
  }

  isChanged(field: JobField): boolean {
    return !sameValue(this.value(field), this.#read(field));
  }

  /** The field the last refusal speaks of. */
  get errorField(): JobField | undefined {
    return this.error && fieldOf(this.error, this.edits);
  }

  /** Saves; the job's id comes back, or nothing when it was refused or is on its way already. */
  async save(saving: Saving): Promise<string | undefined> {
    if (this.saving) return undefined;
    this.saving = true;
    this.error = undefined;
    const { draft_id, known } = this.preview;
    try {
      const saved = await call("ad.save", { draft_id, edits: this.edits, into: intoOf(saving, known) });
      return saved.job_id;
    } catch (thrown) {
      this.error = asApiError(thrown);
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  #read(field: JobField): FieldValue {
    return valueOf(field, this.preview.fields, this.preview.texts);
  }
}
