import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import DoorOpen from "@lucide/svelte/icons/door-open";
import HandHeart from "@lucide/svelte/icons/hand-heart";
import Handshake from "@lucide/svelte/icons/handshake";
import MessagesSquare from "@lucide/svelte/icons/messages-square";
import Reply from "@lucide/svelte/icons/reply";
import SquareCheck from "@lucide/svelte/icons/square-check";
import type { Component } from "svelte";
import type { EntryKind } from "../../generated/api";

/** The picture that stands for a kind of entry. */
export const kindIcons: Record<EntryKind, Component> = {
  deadline: CalendarClock,
  answer_by: Handshake,
  interview: MessagesSquare,
  task: SquareCheck,
  follow_up: Reply,
  thank_you: HandHeart,
  job_start: DoorOpen,
  offer_start: DoorOpen,
};
