import type { ContactLine } from "../../generated/api";
import { t } from "../../text/t.svelte";
import type { Person } from "./drafts.svelte";

/** What is offered for a name as typed: contacts by the words they are shown with, and a new one. */
export interface Offers {
  known: ReadonlyMap<string, Person>;
  fresh: { label: string; name: string } | undefined;
}

/** Contacts that are not yet among the people, and the name as a new contact where none is called so. */
export function offered(typed: string, contacts: readonly ContactLine[], people: readonly Person[]): Offers {
  const name = typed.trim();
  const isAmong = (contact: ContactLine) =>
    people.some(({ contact_id }) => contact_id === contact.contact_id);
  const known = new Map(
    contacts
      .filter((contact) => !isAmong(contact))
      .map((contact) => [label(contact), { contact_id: contact.contact_id, name: contact.called }]),
  );
  const isCalledSo = contacts.some(({ called }) => called.toLocaleLowerCase() === name.toLocaleLowerCase());
  const fresh = name === "" || isCalledSo ? undefined : { label: t("interviews-person-new", { name }), name };
  return { known, fresh };
}

/** The people and one more; nobody is there twice. */
export function withPerson(people: readonly Person[], person: Person): readonly Person[] {
  const isSame = (other: Person) =>
    person.contact_id === null
      ? other.name.toLocaleLowerCase() === person.name.toLocaleLowerCase()
      : other.contact_id === person.contact_id;
  return people.some(isSame) ? people : [...people, person];
}

export function without(people: readonly Person[], index: number): readonly Person[] {
  return people.filter((_, at) => at !== index);
}

function label({ called, role, employer }: ContactLine): string {
  return [called, role, employer].filter(Boolean).join(" · ");
}
