/** Moving about: addresses, history, tabs, scrolling. */
import type { Command, Target } from '../../flow';
import { addressOf } from '../address';
import { AREA, DETERMINER } from '../nouns';
import { reveal } from '../quotes';
import { listed, targetOf } from '../target';
import { parts, type Rule } from './rule';

const GO = '(?:go|navigate|head|browse|take me|bring me|get me|jump|move|return|get|surf)';
const END =
  '(?:very )?(top|bottom|start|beginning|end)(?: of (?:the|this) (?:page|screen|site|text|document))?';

const scrollTo = (end: string): 'top' | 'bottom' =>
  /^(?:top|start|beginning)/i.test(end) ? 'top' : 'bottom';
const within = (words: string): { within?: Target } =>
  words === '' || /^(?:the |this )?(?:page|screen|site|website|text)$/i.test(words)
    ? {}
    : { within: targetOf(words) };

const NEXT =
  /^(?:(?:go|turn|move|skip|jump) to |show (?:me )?|open |load |see )?(?:the )?(?:next|following) (?:page|results|ones)(?: of results)?$|^(?:(?:show|load|see|give) (?:me )?)?more (?:results|hits)$|^next page of .{1,30}$|^(?:next|weiter|suivant|siguiente)$/i;
const EDGE =
  /^(?:(?:go|turn|move|skip|jump|take me) to |show (?:me )?|open |load |see )?(?:the )?(?:very )?(first|last|erste|letzte|première|dernière|primera|última) page(?: of (?:the |these |this )?(?:results?|list|issues|.{1,30}))?$/i;
const PREVIOUS =
  /^(?:(?:go|turn|move|jump) to |show (?:me )?|open )?(?:the )?previous (?:page|results|ones)(?: of results)?$|^(?:previous|prev|zurückblättern|précédent|anterior)$/i;

export const move: Rule[] = [
  {
    name: 'turn',
    says: ['next page', 'go to page 3'],
    match(said): Command | null {
      const text = said.replace(/!+$/, '');
      const page = parts(
        /^(?:(?:go|turn|jump) to |open |show (?:me )?)?(?:the )?page (\d{1,4})$/i,
        text,
      )?.[0];
      if (page !== undefined) return { verb: 'turn', way: Number(page) };
      if (NEXT.test(text)) return { verb: 'turn', way: 'next' };
      const edge = parts(EDGE, text)?.[0]?.toLowerCase();
      if (edge) return { verb: 'turn', way: /^(?:l|d|ú)/.test(edge) ? 'last' : 'first' };
      return PREVIOUS.test(text) ? { verb: 'turn', way: 'previous' } : null;
    },
  },
  {
    name: 'history',
    says: ['go back', 'back to the previous page'],
    match(said): Command | null {
      const text = said.replace(/!+$/, '');
      if (
        /^(?:(?:go|take me|navigate|move|get)\s+)?back(?:wards)?(?: (?:one|a) (?:page|step))?(?: to the (?:last|previous) (?:page|screen|site))?$|^(?:go to )?(?:the )?previous page$|^return(?: to the previous page)?$|^(?:(?:go|take me|bring me|get)\s+)?back(?: to)? (?:where|what) i was(?: (?:before|just now|looking at|reading|on))?$|^(?:take|bring) me back$|^(?:(?:go|take me|bring me|get me)\s+)?back to (?:the )?(?:search )?(?:results?|list|overview|search|listing)(?: page)?$/i.test(
          text,
        )
      )
        return { verb: 'back' };
      if (/^(?:go|move|navigate)\s+forwards?(?: (?:one|a) (?:page|step))?$|^forwards?$/i.test(text))
        return { verb: 'forward' };
      if (/^(?:reload|refresh|update)(?: (?:it|(?:the|this) (?:page|site|tab|website)))?$/i.test(text))
        return { verb: 'reload' };
      return null;
    },
  },
  {
    name: 'tabs',
    says: ['open a new tab', 'open example.com in a new tab'],
    match(said): Command | null {
      const opened = parts(
        /^(?:(?:open|create|make|start|add)\s+)?(?:up )?(?:a |another |one more )?(?:new |blank |empty )(?:browser )?tab(?:\s+(?:with|for|at|to|and (?:go|navigate) to)\s+(\S+))?$/i,
        said,
      );
      if (opened) return { verb: 'tabcreate', url: addressOf(opened[0] ?? '') };
      const beside = parts(
        /^(?:open|load|go to|show)\s+(\S+)\s+in (?:a|another) (?:new |separate )?(?:browser )?tab$/i,
        said,
      );
      const url = beside ? addressOf(beside[0] ?? '') : null;
      if (url !== null) return { verb: 'tabcreate', url };
      const step = parts(
        /^(?:(?:go|switch|move|change|jump)\s+)?(?:to\s+)?(?:the\s+)?(next|previous|first|last) (?:browser )?tab$/i,
        said,
      );
      if (step) return { verb: 'tabswitch', words: (step[0] ?? '').toLowerCase() };
      const to = parts(
        /^(?:switch|change|jump|flip|go back|return)\s+(?:back\s+)?to\s+(?:the\s+|my\s+)?(?:(?:browser )?tab\s+(?:with\s+|for\s+|named\s+|called\s+)?(.+)|(.+?)\s+(?:browser )?tab)$|^go to\s+(?:the\s+)?tab\s+(.+)$/i,
        said,
      );
      if (to) return { verb: 'tabswitch', words: reveal(to.find((part) => part !== '') ?? '') };
      const gone = parts(
        /^close\s+(?:the\s+|this\s+|my\s+|current\s+)*(?:(?:browser )?tab(?:\s+(?:with|for|named|called)?\s*(.+))?|(.+?)\s+(?:browser )?tab)$/i,
        said,
      );
      return gone ? { verb: 'tabremove', words: reveal(gone.find((part) => part !== '') ?? '') } : null;
    },
  },
  {
    name: 'scroll',
    says: ['scroll down', 'scroll to the bottom'],
    match(said): Command | null {
      const edge = parts(
        /^(?:(?:all the way )?(?:back|up|down) )?to (?:the )?(?:very )?(top|bottom)!*$/i,
        said,
      );
      if (edge) return { verb: 'scroll', to: scrollTo(edge[0] ?? '') };
      const whole = parts(
        /^(?:scroll|go|move)\s+(?:(?:all the way|right)\s+(up|down)|(up|down)\s+all the way)!*$/i,
        said,
      );
      if (whole) return { verb: 'scroll', to: whole.some((way) => /^up$/i.test(way)) ? 'top' : 'bottom' };
      const on = parts(
        /^(?:(?:go|move|scroll)\s+)?(?:just )?(?:a (?:bit|little)\s+)?(?:(?:further|more)\s+(up|down)|(up|down)\s+(?:a (?:bit|little)(?: more)?|further|some more))$|^(?:keep scrolling|scroll (?:on|(?:a (?:bit|little)|some)(?: more)?|more|further))$/i,
        said,
      );
      if (on) return { verb: 'scroll', to: on.includes('up') ? 'up' : 'down' };
      const way = parts(
        /^(?:scroll|page|move|go)\s+(?:the (?:page|screen)\s+)?(?:a (?:bit|little)\s+)?(?:further\s+)?(up|down)(?:wards)?(?: (?:a (?:bit|little|page|screen)|some(?: more)?|more|one page|further|the page|this page))?(?:\s+(?:in|inside|on)\s+(.+))?$/i,
        said,
      );
      if (way && (/^(?:scroll|page)/i.test(said) || way[1] === '')) {
        return {
          verb: 'scroll',
          to: way[0]?.toLowerCase() === 'up' ? 'up' : 'down',
          ...within(way[1] ?? ''),
        };
      }
      const page = parts(
        new RegExp(
          `^(?:scroll|${GO})\\s+(?:all the way\\s+)?(?:back\\s+)?(?:(?:up|down)\\s+)?(?:to\\s+)?(?:the\\s+)?${END}$`,
          'i',
        ),
        said,
      );
      if (page) return { verb: 'scroll', to: scrollTo(page[0] ?? '') };
      const of = parts(
        /^scroll\s+(?:all the way\s+)?(?:(?:up|down)\s+)?to\s+the\s+(?:very\s+)?(top|bottom|start|beginning|end)\s+(?:of|in)\s+(.+)$/i,
        said,
      );
      if (of) return { verb: 'scroll', to: scrollTo(of[0] ?? ''), ...within(of[1] ?? '') };
      const inside = parts(
        /^scroll\s+(.+?)\s+(?:all the way\s+)?(?:(?:up|down)\s+)?to\s+(?:the|its)\s+(?:very\s+)?(top|bottom|start|beginning|end)(?:\s+of\s+(?:the|its)\s+\S+)?$/i,
        said,
      );
      if (inside) return { verb: 'scroll', to: scrollTo(inside[1] ?? ''), ...within(inside[0] ?? '') };
      const box = parts(/^scroll\s+(.+?)\s+(up|down)$/i, said);
      if (box) return { verb: 'scroll', to: box[1] === 'up' ? 'up' : 'down', ...within(box[0] ?? '') };
      const thing = parts(
        /^scroll\s+(?:(?:up|down)\s+)?(?:to|until(?: you (?:see|find|reach))?|till|into view)\s+(.+)$/i,
        said,
      );
      if (thing) return { verb: 'scroll', to: targetOf(thing[0] ?? '') };
      return /^scroll$/i.test(said) ? { verb: 'scroll', to: 'down' } : null;
    },
  },
  {
    name: 'go to',
    says: ['go to example.org/login', 'open example.com'],
    match(said): Command | null {
      const typed = addressOf(said);
      if (typed !== null) return { verb: 'load', url: typed };
      const place = parts(
        new RegExp(
          `^(?:${GO}\\s+(?:back\\s+|over\\s+|straight\\s+)?(?:on)?to|(?:(?:take|have)\\s+a\\s+)?(?:closer\\s+)?look\\s+at|open(?: up)?|visit|load|launch|show me)\\s+(.+)$`,
          'is',
        ),
        said,
      );
      if (!place) return null;
      const url = addressOf(reveal(place[0] ?? ''));
      if (url !== null) return { verb: 'load', url };
      if (!/^(?:open|visit|load|launch|show me)/i.test(said) || /^visit|^launch/i.test(said))
        return { verb: 'click', target: listed(targetOf(place[0] ?? '')) };
      return null;
    },
  },
];

/** "Look through the folders": looking around, which the step that follows does by itself. */
export const looksAround = (said: string): boolean =>
  new RegExp(
    `^(?:navigate|browse|look|go|search|flip|switch|click|scroll)\\s+(?:through|around|between|among|across|over)\\s+(?:${DETERMINER}\\s+)?(?:\\S+\\s+){0,4}(?:${AREA}s?|tabs|page|site|results|sections|menus?|folders?|files?)$`,
    'i',
  ).test(said);
