import { t } from "../../text/t.svelte";

/** Lists that come ready-made, each with its lines, in the language in use. */
export function readyLists(): { id: string; name: string; texts: string[] }[] {
  return [
    {
      id: "sending",
      name: t("checklist-ready-sending"),
      texts: [
        t("checklist-ready-sending-1"),
        t("checklist-ready-sending-2"),
        t("checklist-ready-sending-3"),
        t("checklist-ready-sending-4"),
        t("checklist-ready-sending-5"),
        t("checklist-ready-sending-6"),
        t("checklist-ready-sending-7"),
      ],
    },
    {
      id: "interview",
      name: t("checklist-ready-interview"),
      texts: [
        t("checklist-ready-interview-1"),
        t("checklist-ready-interview-2"),
        t("checklist-ready-interview-3"),
        t("checklist-ready-interview-4"),
        t("checklist-ready-interview-5"),
        t("checklist-ready-interview-6"),
      ],
    },
    {
      id: "signing",
      name: t("checklist-ready-signing"),
      texts: [
        t("checklist-ready-signing-1"),
        t("checklist-ready-signing-2"),
        t("checklist-ready-signing-3"),
        t("checklist-ready-signing-4"),
        t("checklist-ready-signing-5"),
        t("checklist-ready-signing-6"),
      ],
    },
  ];
}
