import type { Part } from "./open-package";
import { readXml, unescaped } from "./xml";

/** The texts that cells name by number. Runs of rich text are joined; readings of Japanese characters are left out. */
export function readSharedStrings(part: Part | undefined): readonly string[] {
  const texts: string[] = [];
  if (!part) {
    return texts;
  }
  let current = "";
  let inText = false;
  let inReading = false;
  readXml(part, {
    open: (name) => {
      if (name === "si") {
        current = "";
      } else if (name === "rPh") {
        inReading = true;
      } else if (name === "t") {
        inText = !inReading;
      }
    },
    text: (text) => {
      if (inText) {
        current += text;
      }
    },
    close: (name) => {
      if (name === "si") {
        texts.push(unescaped(current));
      } else if (name === "rPh") {
        inReading = false;
      } else if (name === "t") {
        inText = false;
      }
    },
  });
  return texts;
}
