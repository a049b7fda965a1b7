/** One thing to tick among others. */
export interface Choice {
  value: string;
  label: string;
  /** How many jobs it stands for. */
  count?: number;
}
