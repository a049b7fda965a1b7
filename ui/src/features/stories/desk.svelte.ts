import { goTo } from "../../actions/route.svelte";
import { write } from "../../data/write";

/** What the page of stories shows; going elsewhere and back changes nothing. */
export const desk = $state<{
  text: string;
  skill: string | undefined;
  chosen: string | undefined;
  /** Whether a story is about to be begun, and with which skill. */
  adding: { title: string; skills: string[] } | undefined;
}>({ text: "", skill: undefined, chosen: undefined, adding: undefined });

/** Whether the panel takes the focus once it is drawn: only what the person just asked for does. */
export const arrival = $state({ atPanel: false });

/** Brings one to a story. */
export function openStory(id: string): void {
  goTo("stories");
  Object.assign(desk, { chosen: id, adding: undefined });
  arrival.atPanel = true;
}

/** Brings one to the stories that show a skill. */
export function showSkill(name: string): void {
  goTo("stories");
  Object.assign(desk, { text: "", skill: name, chosen: undefined, adding: undefined });
}

/** Brings one to the beginning of a new story; one that was begun goes on. */
export function beginStory(title = "", skills: string[] = []): void {
  goTo("stories");
  const isBare = title === "" && skills.length === 0;
  desk.adding = isBare && desk.adding ? desk.adding : { title, skills };
}

/** Begins the story that is asked for, and opens it. */
export async function addStory(): Promise<void> {
  const adding = desk.adding;
  if (!adding) return;
  const saved = await write("story.add", adding);
  if (saved) openStory(saved.story_id);
}
