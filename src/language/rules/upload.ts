/** Uploading: the person picks the file, we find the place. */
import { targetOf } from '../target';
import { parts, type Found, type Rule } from './rule';

/** What a file is called when its name says nothing about the field. */
const ANY_FILE = /^(?:an?|the|my|this|some|another|new)?\s*(?:files?|documents?|attachments?|something)?$/i;

export const uploading: Rule[] = [
  {
    name: 'upload',
    says: ['upload my CV', 'attach a file'],
    match(said): Found {
      const found = parts(
        /^(?:upload|attach|(?:pick|choose|select|add)\s+(?=(?:an?|the|my)\s+(?:file|attachment|document)\b))\s*(.+?)(?:\s+(?:to|in|into|as|for|at|under)\s+(.+))?$/is,
        said,
      );
      if (!found) return null;
      const [what = '', where = ''] = found;
      if (
        /^(?:pick|choose|select|add)/i.test(said) &&
        where === '' &&
        /\s(?:from|called|named)\s/i.test(what)
      )
        return null;
      if (where !== '') return { verb: 'upload', target: targetOf(where) };
      return { verb: 'upload', target: ANY_FILE.test(what) ? { words: '' } : targetOf(what) };
    },
  },
];
