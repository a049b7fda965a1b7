import type { DocumentKind } from "../../generated/api";
import { t } from "../../text/t.svelte";

/** Every kind, in the order they are shown. */
export const kinds = [
  "cv",
  "letter",
  "certificate",
  "reference",
  "case",
  "other",
] as const satisfies readonly DocumentKind[];

/** How large a file is, in few figures: `312 kB`, `1.4 MB`. */
export function sizeOf(bytes: number, language: string): string {
  if (bytes < 1000) return t("documents-size-bytes", { size: `${bytes}` });
  if (bytes < 999_500) return t("documents-size-kb", { size: `${Math.round(bytes / 1000)}` });
  const size = (bytes / 1_000_000).toFixed(1).replace(".", language === "nb" ? "," : ".");
  return t("documents-size-mb", { size });
}

const signs: [DocumentKind, RegExp][] = [
  ["letter", /søknad|soknad|letter|brev/],
  ["reference", /referanse|reference|anbefaling|recommendation/],
  [
    "certificate",
    /attest|vitnem|diplom|certificat|transcript|karakter|sertifikat|bachelor|master|kursbevis|autorisasjon/,
  ],
  ["case", /case|oppgave|assignment|løsning|losning|solution/],
  ["cv", /(^|[^a-zæøå])(cv|resum[eé]|curriculum)/],
];

/** What a file probably is, by its name; the person sees it and may choose otherwise. */
export function kindOf(fileName: string): DocumentKind {
  const name = fileName.normalize("NFC").toLowerCase();
  return signs.find(([, sign]) => sign.test(name))?.[0] ?? "other";
}
