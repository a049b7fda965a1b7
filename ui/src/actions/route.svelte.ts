let page = $state("today");
let job = $state<string>();
let openedFrom: Element | null = null;

/** Where the person is: the page, and the job that stands open beside it. */
export const route = {
  get page(): string {
    return page;
  },
  get job(): string | undefined {
    return job;
  },
  /** What had the focus when the job was opened. */
  get openedFrom(): Element | null {
    return openedFrom;
  },
};

/** Shows a page. The job beside it closes: it was chosen from the page one leaves. */
export function goTo(wanted: string): void {
  if (page !== wanted) job = undefined;
  page = wanted;
}

/** Opens a job in the inspector. */
export function openJob(id: string): void {
  openedFrom = typeof document === "undefined" ? null : document.activeElement;
  job = id;
}

/** Closes the inspector. */
export function closeJob(): void {
  job = undefined;
}
