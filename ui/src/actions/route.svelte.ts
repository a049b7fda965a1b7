let page = $state("board");
let job = $state<string>();

/** Where the person is: the page, and the job that stands open beside it. */
export const route = {
  get page(): string {
    return page;
  },
  get job(): string | undefined {
    return job;
  },
};

/** Shows a page. The job beside it closes: it was chosen from the page one leaves. */
export function goTo(wanted: string): void {
  if (page !== wanted) job = undefined;
  page = wanted;
}

/** Opens a job in the inspector. */
export function openJob(id: string): void {
  job = id;
}

/** Closes the inspector. */
export function closeJob(): void {
  job = undefined;
}
