import { expect, it } from "vitest";
import { holds } from "./finding";

it.each([
  ["Citizenship and permits", "permit", true],
  ["Statsborgerskap og lønnsgulv", "lonnsgulv", true],
  ["Statsborgerskap og lønnsgulv", "STATS gulv", true],
  ["Navn på steg", "steg navn", true],
  ["Navn på steg", "pa", true],
  ["Navn på steg", "stegene", false],
  ["Size of text", "", true],
])("%s holds “%s”: %s", (text, typed, found) => expect(holds(text, typed)).toBe(found));
