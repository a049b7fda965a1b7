/** The names on offer, with the site of the job's own ad among them where it fits what was typed. */
export function withSite(
  { names }: { names: string[] },
  site: string | null | undefined,
  typed: string,
): { names: string[] } {
  const fits = site && site.toLowerCase().includes(typed.trim().toLowerCase());
  return { names: fits && !names.includes(site) ? [site, ...names] : names };
}
