import { describe, expect, it } from "vitest";
import { caught, isLink } from "./caught";

const page = new File(["<html></html>"], "Utvikler – FINN.html", { type: "text/html" });
const bare = new File(["Vi søker"], "annonse.TXT");
const image = new File(["x"], "logo.png", { type: "image/png" });
const pdf = new File(["%PDF"], "annonse.pdf", { type: "application/pdf" });
const ad = "Vi søker en utvikler til Bergen.\nDu får lønn.\nSøknadsfrist: 12. mars\nSøk her";
const long = "Vi søker en utvikler som liker fjell og fjord. ".repeat(6);
const link = "https://www.finn.no/job/ad/412345678";
const markup = (text: string) => `<meta charset="utf-8"><div class="ad"><p>${text}</p></div>`;

describe("a paste or a drop", () => {
  it.each([
    ["a saved page", "", "", [page], "file"],
    ["a text file without a type", "", "", [bare], "file"],
    ["a readable file among others", "", "", [image, page], "file"],
    ["a file that can't be read, for the core to say so", "", "", [pdf], "file"],
    [
      "an image copied from a page",
      "",
      '<meta charset="utf-8"><img src="https://x.no/a.png">',
      [image],
      "file",
    ],
    ["an image with words beside it", "Logo", markup("Logo"), [image], "words"],
    ["a link", link, "", [], "link"],
    ["a link with white space", `\n ${link} \n`, "", [], "link"],
    ["a link copied as an anchor", link, `<a href="${link}">Utvikler</a>`, [], "link"],
    ["a link without a scheme", "www.nav.no/stilling/1", "", [], "link"],
    ["an ad copied from a page", ad, markup(ad), [], "html"],
    ["one long paragraph from a page", long, markup(long), [], "html"],
    ["markup without plain text", "", markup(ad), [], "html"],
    ["an ad as plain text", ad, "", [], "text"],
    ["markup that says less than the text", long, "<p>Vi søker</p>", [], "text"],
    [
      "a page's source from an editor",
      `<html><body>${ad}</body></html>`,
      `<pre>${long}${long}</pre>`,
      [],
      "text",
    ],
    ["words", "utvikler bergen", "", [], "words"],
    ["words copied from a page", "utvikler bergen", markup("utvikler bergen"), [], "words"],
    ["a link among words", `se ${link}`, "", [], "words"],
    ["nothing", "", "", [], "words"],
  ] as const)("with %s", (_, text, html, files, kind) => {
    expect(caught({ text, html, files: [...files] }).kind).toBe(kind);
  });

  it("keeps what it carries", () => {
    expect(caught({ text: ` ${link}\n`, html: "", files: [] })).toEqual({ kind: "link", text: link });
    expect(caught({ text: "", html: "", files: [image, page] })).toEqual({ kind: "file", file: page });
  });
});

it.each([
  [link, true],
  ["http://example.no", true],
  ["finn.no", false],
  ["https://", false],
  ["mailto:a@b.no", false],
  [`${link} ${link}`, false],
])("%s is a link: %s", (text, is) => expect(isLink(text)).toBe(is));
