import { runAction } from "../../actions/registry.svelte";
import type { TableColumn } from "../../generated/api";
import { RESIZE_STEP, reordered, resized } from "../../parts/grid/columns";
import type { MenuGroup } from "../../parts/Menu.svelte";
import { t } from "../../text/t.svelte";
import { desk, setColumns, setSort } from "./desk.svelte";

/** What can be done with a column from its head. */
export function headMenu(column: TableColumn): MenuGroup[] {
  const at = desk.columns.findIndex((shown) => shown.column === column);
  const rest = desk.sort.filter((key) => key.column !== column);
  const isSorted = rest.length < desk.sort.length;
  const move = (to: number) => setColumns(reordered(desk.columns, at, to));
  const widen = (by: number) =>
    setColumns(
      desk.columns.map((shown, index) =>
        index === at ? { ...shown, width: resized(shown.width, by) } : shown,
      ),
    );
  return [
    {
      items: [
        item("ascending", () => setSort([{ column, order: "ascending" }])),
        item("descending", () => setSort([{ column, order: "descending" }])),
        item("also", () => setSort([...rest, { column, order: "ascending" }]), rest.length === 0 || isSorted),
        item("unsorted", () => setSort(rest), !isSorted),
      ],
    },
    {
      items: [
        item("left", () => move(at - 1), at === 0),
        item("right", () => move(at + 1), at === desk.columns.length - 1),
        item("wider", () => widen(2 * RESIZE_STEP)),
        item("narrower", () => widen(-2 * RESIZE_STEP)),
        item(
          "hide",
          () => setColumns(desk.columns.filter((_, index) => index !== at)),
          desk.columns.length === 1,
        ),
      ],
    },
  ];
}

type HeadAct =
  "ascending" | "descending" | "also" | "unsorted" | "left" | "right" | "wider" | "narrower" | "hide";

function item(id: HeadAct, run: () => void, disabled = false) {
  return { id, label: t(`jobs-head-${id}`), disabled, run };
}

/** What a row's menu does besides the actions that every job has. */
interface RowActs {
  open: () => void;
  /** Absent where the cell cannot be edited. */
  edit: (() => void) | undefined;
  select: () => void;
  tag: () => void;
  followUp: () => void;
}

/** What can be done with one row. */
export function rowMenu({ open, edit, select, tag, followUp }: RowActs): MenuGroup[] {
  const act = (
    id: "open" | "edit" | "select" | "move" | "tag" | "follow-up" | "delete",
    run: () => unknown,
  ) => ({
    id,
    label: t(`jobs-menu-${id}`),
    run,
  });
  return [
    { items: [act("open", open), ...(edit ? [act("edit", edit)] : []), act("select", select)] },
    {
      items: [
        act("move", () => runAction("job.move")),
        act("tag", tag),
        act("follow-up", followUp),
        act("delete", () => runAction("job.delete")),
      ],
    },
  ];
}
