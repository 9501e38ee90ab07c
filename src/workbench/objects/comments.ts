import { parseAddress } from "../book/address";
import type { SheetId } from "../book/sheet-id";
import type { CellComment, CommentReply } from "../book/parts/comments";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import { eventRegistrations } from "./events";
import type { Excel } from "./excel";
import { orNull } from "./excel";
import { rangeType } from "./range";

interface CommentCollectionSelf {
  readonly excel: Excel;
  /** `null` for the comments of the whole workbook. */
  readonly sheetId: SheetId | null;
}

/** For reading. Notes are no comments in Excel, and version 1.15 knows nothing of them. */
const commentCollectionType: ObjectType<CommentCollectionSelf> = {
  name: "CommentCollection",
  collection: {
    items: (self) => comments(self).map((found) => comment(self.excel, found)),
    item: (self, key) => find(self, ({ id }) => id === key),
  },
  methods: {
    GetCount: (self) => comments(self).length,
    GetItemAt: (self, args) => at(comments(self), args, (found) => comment(self.excel, found)),
    GetItemByCell: (self, args) => findByCell(self, args),
    GetItemByReplyId: (self, args) => find(self, ({ replies }) => replies.some(({ id }) => id === args.text(0))),
    GetItemOrNullObject: (self, args) => orNull(() => find(self, ({ id }) => id === args.text(0))),
    // No comment comes, changes or goes, so that there is never anything to tell.
    ...eventRegistrations("Added", "Changed", "Deleted"),
  },
};

export function commentCollection(excel: Excel, sheetId: SheetId | null): HostObject {
  return hostObject(commentCollectionType, { excel, sheetId });
}

interface CommentSelf {
  readonly excel: Excel;
  readonly comment: CellComment;
}

const commentType: ObjectType<CommentSelf> = {
  name: "Comment",
  identity: { member: "Id", of: (self) => self.comment.id },
  scalars: {
    Id: { read: (self) => self.comment.id },
    AuthorName: { read: (self) => self.comment.author },
    Content: { read: (self) => self.comment.text },
    ContentType: { read: () => "Plain" },
    CreationDate: { read: (self) => self.comment.created ?? null },
    Resolved: { read: (self) => self.comment.resolved },
  },
  objects: { Replies: (self) => hostObject(replyCollectionType, self) },
  methods: { GetLocation: ({ excel, comment: { sheetId, row, column } }) => cell(excel, sheetId, row, column) },
};

const replyCollectionType: ObjectType<CommentSelf> = {
  name: "CommentReplyCollection",
  collection: {
    items: (self) => self.comment.replies.map((found) => reply(self, found)),
    item: (self, key) => findReply(self, key),
  },
  methods: {
    GetCount: (self) => self.comment.replies.length,
    GetItemAt: (self, args) => at(self.comment.replies, args, (found) => reply(self, found)),
    GetItemOrNullObject: (self, args) => orNull(() => findReply(self, args.text(0))),
  },
};

interface ReplySelf extends CommentSelf {
  readonly reply: CommentReply;
}

const replyType: ObjectType<ReplySelf> = {
  name: "CommentReply",
  identity: { member: "Id", of: (self) => self.reply.id },
  scalars: {
    Id: { read: (self) => self.reply.id },
    AuthorName: { read: (self) => self.reply.author },
    Content: { read: (self) => self.reply.text },
    ContentType: { read: () => "Plain" },
    CreationDate: { read: (self) => self.reply.created ?? null },
    Resolved: { read: (self) => self.comment.resolved },
  },
  methods: {
    GetLocation: ({ excel, comment: { sheetId, row, column } }) => cell(excel, sheetId, row, column),
    GetParentComment: (self) => comment(self.excel, self.comment),
  },
};

function comment(excel: Excel, found: CellComment): HostObject {
  return hostObject(commentType, { excel, comment: found });
}

function reply({ excel, comment: parent }: CommentSelf, found: CommentReply): HostObject {
  return hostObject(replyType, { excel, comment: parent, reply: found });
}

function cell(excel: Excel, sheetId: SheetId, row: number, column: number): HostObject {
  return excel.make.range(sheetId, { row, column, rows: 1, columns: 1 });
}

function comments({ excel, sheetId }: CommentCollectionSelf): readonly CellComment[] {
  return excel.book.comments
    .all()
    .filter(({ kind, sheetId: home }) => kind === "comment" && (sheetId === null || home === sheetId));
}

function find(self: CommentCollectionSelf, is: (found: CellComment) => boolean): HostObject {
  const found = comments(self).find(is);
  if (!found) {
    throw itemNotFound();
  }
  return comment(self.excel, found);
}

/** A range of one cell, or its address with the sheet's name. */
function findByCell(self: CommentCollectionSelf, args: Arguments): HostObject {
  const { excel } = self;
  const given = args.object(0, rangeType);
  const address = given ? undefined : parseAddress(args.text(0));
  const named = address?.sheet ? excel.book.findSheet(address.sheet)?.id : (self.sheetId ?? undefined);
  const place = given ?? (address && named !== undefined ? { sheetId: named, area: address.area } : undefined);
  if (!place || place.area.rows * place.area.columns !== 1) {
    throw invalidArgument();
  }
  const { row, column } = place.area;
  return find(self, (each) => each.sheetId === place.sheetId && each.row === row && each.column === column);
}

function findReply(self: CommentSelf, key: unknown): HostObject {
  const found = self.comment.replies.find(({ id }) => id === key);
  if (!found) {
    throw itemNotFound();
  }
  return reply(self, found);
}

function at<Found>(list: readonly Found[], args: Arguments, make: (found: Found) => HostObject): HostObject {
  const found = list[args.whole(0)];
  if (found === undefined) {
    throw invalidArgument();
  }
  return make(found);
}
