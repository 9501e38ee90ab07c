import type { CellComment, CommentReply } from "../book/parts/comments";
import type { Part } from "./open-package";
import { readCellReference } from "./references";
import { child, childrenNamed, damaged, isOn, readXmlTree, unescaped } from "./xml";
import type { XmlElement } from "./xml";

type SheetComment = Omit<CellComment, "sheetId">;

/** The names of those who wrote threaded comments, by the ids under which comments name them. */
export function readPersons(part: Part | undefined): ReadonlyMap<string, string> {
  const people = childrenNamed(part && readXmlTree(part), "person");
  return new Map(
    people.map(({ attributes }) => [
      (attributes["id"] ?? "").toUpperCase(),
      unescaped(attributes["displayName"] ?? ""),
    ]),
  );
}

/** A threaded comment with the replies to it. */
export function readThreadedComments(part: Part, persons: ReadonlyMap<string, string>): SheetComment[] {
  const all = childrenNamed(readXmlTree(part), "threadedComment");
  const repliesTo = (id: string): CommentReply[] =>
    all.filter(({ attributes }) => attributes["parentId"] === id).map((reply) => saidBy(reply, persons));
  return all
    .filter(({ attributes }) => attributes["parentId"] === undefined)
    .map((comment) => ({
      ...placeOf(comment, part),
      ...saidBy(comment, persons),
      kind: "comment",
      replies: repliesTo(comment.attributes["id"] ?? ""),
      resolved: isOn(comment.attributes["done"]),
    }));
}

function saidBy(element: XmlElement, persons: ReadonlyMap<string, string>): CommentReply {
  const { attributes } = element;
  const created = attributes["dT"];
  return {
    id: attributes["id"] ?? "",
    author: persons.get((attributes["personId"] ?? "").toUpperCase()) ?? "",
    text: unescaped(child(element, "text")?.text ?? ""),
    // Written without a zone; Excel means the world's.
    ...(created === undefined ? {} : { created: /Z$|[+-]\d\d:\d\d$/.test(created) ? created : `${created}Z` }),
  };
}

/** Notes. Each threaded comment also leaves one, for older versions of Excel, signed `tc=` and the comment's id. */
export function readNotes(part: Part): SheetComment[] {
  const root = readXmlTree(part);
  const authors = childrenNamed(child(root, "authors"), "author").map(({ text }) => unescaped(text));
  return childrenNamed(child(root, "commentList"), "comment").flatMap((comment) => {
    const author = authors[Number(comment.attributes["authorId"])] ?? "";
    if (author.startsWith("tc=")) {
      return [];
    }
    const place = placeOf(comment, part);
    return [
      {
        ...place,
        id: `note-${place.row}-${place.column}`,
        kind: "note" as const,
        author,
        text: plainText(child(comment, "text")),
        replies: [],
        resolved: false,
      },
    ];
  });
}

function placeOf({ attributes }: XmlElement, part: Part): { readonly row: number; readonly column: number } {
  const place = readCellReference(attributes["ref"] ?? "");
  if (!place) {
    throw damaged(part, `has a comment at a cell called ${attributes["ref"] ?? "nothing"}`);
  }
  return place;
}

/** Runs of rich text joined. */
function plainText(text: XmlElement | undefined): string {
  const own = childrenNamed(text, "t");
  const runs = childrenNamed(text, "r").flatMap((run) => childrenNamed(run, "t"));
  return unescaped([...own, ...runs].map((part) => part.text).join(""));
}
