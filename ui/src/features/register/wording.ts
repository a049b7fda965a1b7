import type { RegisteredEmployer } from "../../generated/api";
import { day, grouped } from "../../text/format";
import { t } from "../../text/t.svelte";
import { orgnrText } from "../places/employers";

/** One thing the register says of an employer, as it is shown. */
export interface RegisterRow {
  id: "number" | "name" | "form" | "address" | "industry" | "employees" | "registered-on";
  text: string;
}

/** What the register says, in rows; what it does not say is left out. The website is a link of its own. */
export function registerRows(employer: RegisteredEmployer): RegisterRow[] {
  const { orgnr, name, form, form_text, address, municipality, industry, industry_text } = employer;
  const { employees, registered_on } = employer;
  const rows: { id: RegisterRow["id"]; text: string | null }[] = [
    { id: "number", text: orgnrText(orgnr) },
    { id: "name", text: name },
    { id: "form", text: coded(form_text, form) },
    { id: "address", text: address ?? municipality },
    { id: "industry", text: coded(industry_text, industry) },
    { id: "employees", text: employees === null ? null : grouped(employees) },
    { id: "registered-on", text: registered_on && day(registered_on) },
  ];
  return rows.flatMap(({ id, text }) => (text ? [{ id, text }] : []));
}

/** What tells one candidate from another of the same name. */
export function candidateAbout({ orgnr, form, municipality }: RegisteredEmployer): string {
  return [orgnrText(orgnr), form, municipality].filter(Boolean).join(" · ");
}

/** What is the matter with an employer, in few words; `undefined` where nothing is. */
export function troubleText({ trouble }: Pick<RegisteredEmployer, "trouble">): string | undefined {
  return trouble ? t(`register-trouble-${trouble}`) : undefined;
}

/** The website as an address one can open; registers write it without its beginning. */
export function websiteUrl({ website }: Pick<RegisteredEmployer, "website">): string | undefined {
  const written = website?.trim();
  if (!written) return undefined;
  const url = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  return URL.canParse(url) ? url : undefined;
}

function coded(text: string | null, code: string | null): string | null {
  if (text && code) return `${text} (${code})`;
  return text ?? code;
}
