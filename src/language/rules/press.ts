/** Pressing things: clicks, keys, sending, hovering, folding. */
import type { Command, Target } from '../../flow';
import { DETERMINER, ROLE } from '../nouns';
import { QUOTE } from '../quotes';
import { listed, targetOf } from '../target';
import { parts, type Found, type Rule } from './rule';

const PRESS = '(?:left-?\\s?click|click|tap|press|hit|push|activate|trigger)';

/** Key names as `KeyboardEvent.key` has them (UI Events KeyboardEvent key values). */
const KEYS: [RegExp, string][] = [
  [/^(?:enter|return)$/i, 'Enter'],
  [/^esc(?:ape)?$/i, 'Escape'],
  [/^tab$/i, 'Tab'],
  [/^space(?: ?bar)?$/i, ' '],
  [/^backspace$/i, 'Backspace'],
  [/^(?:arrow )?(?:up|down|left|right)(?: arrow)?$/i, 'Arrow'],
  [/^page (?:up|down)$/i, 'Page'],
];
/** Words that are labels too: only "the delete key" means the key. */
const KEYS_BY_NAME: [RegExp, string][] = [
  [/^del(?:ete)?$/i, 'Delete'],
  [/^home$/i, 'Home'],
  [/^end$/i, 'End'],
];

function keyOf(words: string, named: boolean): string | null {
  const found = [...KEYS, ...(named ? KEYS_BY_NAME : [])].find(([pattern]) => pattern.test(words));
  if (found === undefined) return null;
  const way = /up|down|left|right/i.exec(words)?.[0].toLowerCase() ?? '';
  return /Arrow|Page/.test(found[1]) ? found[1] + way.charAt(0).toUpperCase() + way.slice(1) : found[1];
}

const HELD: [RegExp, string][] = [
  [/^(?:ctrl|control|strg)$/i, 'Control'],
  [/^shift$/i, 'Shift'],
  [/^(?:alt|option)$/i, 'Alt'],
  [/^(?:cmd|command|meta|super|win(?:dows)?)$/i, 'Meta'],
];

/** "Ctrl+Enter", "shift and tab": keys held down with another one; null for anything else. */
function chord(words: string): string | null {
  const all = words.split(/\s*\+\s*|\s+(?:and|plus)\s+|(?<=ctrl|shift|alt|cmd)-/i);
  const last = all.pop() ?? '';
  const held = all.map((part) => HELD.find(([pattern]) => pattern.test(part))?.[1]);
  const key = keyOf(last, true) ?? (/^(?:[\p{L}\d]|F\d{1,2})$/u.test(last) ? last : null);
  return all.length === 0 || key === null || held.includes(undefined) ? null : [...held, key].join('+');
}

/** The key that a clause presses, or null. */
function pressed(said: string): string | null {
  const found = parts(
    /^(?:press|hit|push|use)\s+(?:the\s+)?(.+?)(\s+(?:keys?|button on (?:the|your) keyboard))?(?:\s+on (?:the|your) keyboard)?$/i,
    said,
  );
  return found && (keyOf(found[0] ?? '', found[1] !== '') ?? chord(found[0] ?? ''));
}

const WHAT = { cannot: 'Say what to click, by its name: click “Search”.' };

/** "click the …": nothing to look for. */
const isEmpty = (target: Target): boolean => Object.keys(target).length === 1 && target.words === '';

const click = (words: string): Command => ({ verb: 'click', target: listed(targetOf(words)) });

/** "Open the dialog": nothing is called "dialog" before it is open, and what opens it may say so. */
const opening = (said: string, command: Command): Command => {
  const target = 'target' in command ? command.target : null;
  const bare = target?.role === 'dialog' && target.words === '' && Object.keys(target).length === 2;
  const words = said.replace(/\b(?:the|an?|this|that|your) /giu, '').toLowerCase();
  return bare && /^(?:open|show|launch)\b/i.test(said) ? { verb: 'click', target: { words } } : command;
};

export const press: Rule[] = [
  {
    name: 'key',
    says: ['press Enter', 'hit the escape key'],
    match(said): Found {
      const inside = parts(
        /^((?:press|hit|push|use)\s+.+?)\s+(?:in|inside|within|on)\s+((?!(?:the|your)\s+keyboard\b).+)$/i,
        said,
      );
      const held = inside && pressed(inside[0] ?? '');
      if (held !== null) return { verb: 'key', key: held, target: targetOf(inside?.[1] ?? '') };
      const alone = pressed(said);
      return alone === null ? null : { verb: 'key', key: alone };
    },
  },
  {
    name: 'by clicking',
    says: ['Close the dialog by clicking "Later"', 'log out by pressing the power icon'],
    match(said): Found {
      const found = parts(
        /^(.+?)\s+by\s+(?:clicking|pressing|tapping|hitting|selecting|choosing|pushing)\s+(?:on\s+)?(.+)$/is,
        said,
      );
      if (!found) return null;
      const target = targetOf(found[1] ?? '');
      const inside = parts(
        /^(?:close|dismiss|leave|exit|accept|confirm)\s+(?:(?:the|this|that)\s+)?(.+)$/i,
        found[0] ?? '',
      )?.[0];
      const place = [
        ...(target.place ?? []),
        ...(inside ? [{ relation: 'in' as const, words: inside }] : []),
      ];
      return { verb: 'click', target: place.length > 0 ? { ...target, place } : target };
    },
  },
  {
    name: 'submit',
    says: ['submit', 'submit this form'],
    match(said): Found {
      if (
        /^(?:submit|send)(?: (?:it|this|that|them|the (?:answers?|form|page)|my (?:answers?|form)|this form|form))?!*$/i.test(
          said,
        )
      ) {
        return /^send/i.test(said) && !/form|answer/i.test(said)
          ? { verb: 'click', target: { words: 'send' } }
          : { verb: 'submit', target: { words: '' } };
      }
      const form = parts(new RegExp(`^(?:submit|send)\\s+(?:${DETERMINER}\\s+)?(.+?)\\s+form$`, 'i'), said);
      if (form) return { verb: 'submit', target: targetOf(form[0] ?? '') };
      const other = parts(new RegExp(`^submit\\s+(?:${DETERMINER}\\s+)?(.+)$`, 'i'), said);
      return other ? { verb: 'submit', target: targetOf(other[0] ?? '') } : null;
    },
  },
  {
    name: 'hover',
    says: ['hover over the Products menu', 'move the mouse to the image'],
    match(said): Found {
      const found = parts(
        /^(?:hover|mouse)(?:\s+(?:the\s+)?(?:mouse|cursor|pointer))?\s+(?:over\s+|on\s+|above\s+|at\s+)?(.+)$|^(?:move|put|place)\s+(?:the|your)\s+(?:mouse|cursor|pointer)\s+(?:over|on|to|onto)\s+(.+)$/is,
        said,
      );
      return found ? { verb: 'hover', target: targetOf(found[0] || (found[1] ?? '')) } : null;
    },
  },
  {
    name: 'focus',
    says: ['focus the second text box', 'put the cursor in the search box'],
    match(said): Found {
      const found = parts(
        /^focus\s+(?:into|in|on|onto|upon)?\s*(.+)$|^(?:put|place|set)\s+(?:the\s+|your\s+)?(?:cursor|caret|focus)\s+(?:in|into|on|inside)\s+(.+)$|^click\s+into\s+(.+)$/is,
        said,
      );
      return found ? { verb: 'focus', target: targetOf(found.find((part) => part !== '') ?? '') } : null;
    },
  },
  {
    name: 'expand',
    says: ['expand the section below', 'open the Details section'],
    match(said): Found {
      const found = parts(
        /^(?:expand|unfold|uncollapse|roll out|fold out)\s+(.+)$|^(?:open|show|reveal)(?: up)?\s+((?:the\s+)?(?:.+\s+)?(?:sections?|accordions?|panels?|collapsibles?)(?:\s.*)?)$/is,
        said,
      );
      if (found) return { verb: 'expand', target: targetOf(found[0] || (found[1] ?? '')) };
      const folded = parts(/^(?:collapse|fold|fold up|minimi[sz]e)\s+(.+)$/is, said);
      return folded ? click(folded[0] ?? '') : null;
    },
  },
  {
    name: 'close',
    says: ['close the dialog', 'close it'],
    match(said): Found {
      const found = parts(/^(?:close|dismiss|exit|get rid of)\s+(?:(?:the|this|that)\s+)?(.+)$/is, said);
      if (!found) return null;
      const what = found[0] ?? '';
      if (/^(?:it|that|this|them)$/i.test(what)) return { verb: 'click', target: { words: 'close' } };
      return {
        verb: 'click',
        target: { words: 'close', place: [{ relation: 'in', words: targetOf(what).words || what }] },
      };
    },
  },
  {
    name: 'click',
    says: ['click the "Save" button', 'tap on Sign in'],
    match(said): Found {
      if (new RegExp(`^${PRESS}$`, 'i').test(said)) return WHAT;
      const found = parts(
        new RegExp(
          `^${PRESS}(?:ing)?\\s+(?:(?:on|onto|upon|at|in)\\s+)?(?=\\S)(.+)$|^(?:open|visit|launch|show|view|start|hide|pull up)(?: up)?\\s+(.+)$`,
          'is',
        ),
        said,
      );
      if (!found) return null;
      const what = (found[0] || (found[1] ?? '')).replace(/!+$/, '');
      if (isEmpty(targetOf(what))) return WHAT;
      const path = what.split(/\s+(?:>|›|→)\s+/);
      if (path.length > 1) return path.map(click);
      const labels =
        /^(?:hide|show|view|start)\b/i.test(said) &&
        !new RegExp(`^${DETERMINER}\\s|${ROLE}$`, 'i').test(what);
      if (labels) return click(said);
      if (new RegExp(`^${QUOTE}(?:\\s*(?:,|,?\\s*and|&)\\s*${QUOTE})+$`).test(what)) {
        return (what.match(new RegExp(QUOTE, 'g')) ?? []).map(click);
      }
      const chain = what.split(/\s*,?\s+(?:and\s+)?then\s+(?:on\s+)?/i);
      return chain.length > 1 ? chain.filter((step) => step !== '').map(click) : opening(said, click(what));
    },
  },
];
