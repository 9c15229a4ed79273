import { Comment, CommentScope } from '../model/comments';
import { existing } from '../model/range';
import { acts, apiType, asks, reads } from '../protocol/api-type';
import { flag, text } from '../protocol/fields';
import { rangeArgument, workbookRangeArgument } from './cells';

const commentsApi = apiType('CommentCollection', CommentScope, {
  items: (comments) => comments.items,
  members: {
    getCount: asks('1.10', ({ items }) => items.length),
    getItem: asks('1.10', (comments, args) => comments.get(args.text(0))),
    getItemAt: asks('1.10', ({ items }, args) => existing(items[args.integer(0)] ?? null)),
    getItemByCell: asks('1.10', (comments, args) => comments.atCell(cell(comments, args.raw(0)))),
    add: acts('1.10', (comments, args) => comments.add(cell(comments, args.raw(0)), args.text(1))),
  },
});

const cell = (comments: CommentScope, value: unknown) =>
  comments.sheet ? rangeArgument(value, comments.sheet) : workbookRangeArgument(value, comments.workbook);

const commentApi = apiType('Comment', Comment, {
  identify: (comment) => ({ Id: comment.id }),
  members: {
    id: reads('1.10', (comment) => comment.id),
    content: text('1.10', 'content'),
    authorName: reads('1.10', (comment) => comment.authorName),
    authorEmail: reads('1.10', (comment) => comment.authorEmail),
    resolved: flag('1.11', 'resolved'),
    getLocation: asks('1.10', (comment) => comment.location()),
    delete: acts('1.10', (comment) => {
      comment.delete();
    }),
  },
});

export const COMMENT_APIS = [commentsApi, commentApi];
