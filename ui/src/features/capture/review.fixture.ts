import type { JobFields, JobTexts } from "../../generated/api";

/** A job as an ad might tell it, for the tests of this folder. */
export const fieldsOfTest: JobFields = {
  title: "Seniorutvikler backend",
  employer: "Entur AS",
  orgnr: "917422575",
  places: [{ text: "Rådhusgata 5, 0151 Oslo", city: "Oslo", postal_code: "0151", country: "NO" }],
  deadline: { text: "12. desember", kind: "date", at: "2026-12-12" },
  posted_on: "2026-11-16",
  starts: { on: null, text: "Etter avtale" },
  form: "permanent",
  share: { min_percent: 100, max_percent: 100 },
  pay: { min: null, max: null, steps: null, share_percent: null, text: "Konkurransedyktig" },
  workplace: "hybrid",
  required_degree: "master",
  languages_required: ["nb", "en"],
  apply_url: "https://example.no/apply",
  contacts: [{ name: "Kari Nordmann", role: "Leder", email: "kari@example.no", phone: "987 65 432" }],
};

/** The same as texts to edit. */
export const textsOfTest: JobTexts = {
  places: "Rådhusgata 5, 0151 Oslo",
  deadline: "12.12.2026",
  posted_on: "16.11.2026",
  starts: "Etter avtale",
  share: "100 %",
  pay: "Konkurransedyktig",
  languages_required: "nb, en",
  applied_on: "",
};
