/** Signs that say without words what a control does: a plus that opens, an arrow for the next page. */
import type { PageElement } from '../flow';

const OPENS = /^(?:\+|[▸▹►▶▾▿▼⌄˅⏵⏷🞂]|…|⋯|⋮|☰)$/u;
const OPENING_WORDS = /\b(?:expand|expandable|collapsed|unfold)\b/iu;
const OPEN_ALREADY = /\b(?:collapse|collapsable|collapsible|expanded|fold)\b/iu;

/** A control without words that shows a hidden part: by its sign, or by what its icon is called. */
export function opensBySign(e: PageElement): boolean {
  if (e.kind !== 'control' || e.disabled === true || e.expanded === true) return false;
  return OPENS.test(e.name.trim()) || unfolds(e);
}

/** The stricter half, for the gate: called "expandable" by the page's own hand. A plus may also put one more in a cart. */
export function unfolds(e: PageElement): boolean {
  const hints = e.hints ?? '';
  return e.name.trim() === '' && OPENING_WORDS.test(hints) && !OPEN_ALREADY.test(hints);
}

const NEXT =
  /^(?:next(?: page)?|more results|(?:load|show) more(?: results)?|older(?: posts)?|weiter|nächste seite|(?:page )?suivante?|(?:página )?siguiente)?\s*[>›»→]*$/iu;

/** A control that turns to the next page of a list. */
export const turnsPage = (e: PageElement): boolean => isTurn(e) && NEXT.test(e.name.trim());
const isTurn = (e: PageElement): boolean =>
  e.kind === 'control' &&
  e.disabled !== true &&
  (e.role === 'link' || e.role === 'button' || e.role === 'generic') &&
  e.name !== '';

const PREVIOUS =
  /^(?:prev(?:ious)?(?: page)?|newer|zurück|vorherige seite|(?:page )?précédente?|(?:página )?anterior)?\s*[<‹«←]*$/iu;

/** A control that turns to the page before, of a list. */
export const turnsBack = (e: PageElement): boolean => isTurn(e) && PREVIOUS.test(e.name.trim());

const FIRST =
  /^(?:(?:go to )?(?:the )?first(?: page)?|erste(?: seite)?|première(?: page)?|primera(?: página)?)$|^(?:«|<<|⏮|\|<|⇤)\s*(?:first)?$/iu;
const LAST =
  /^(?:(?:go to )?(?:the )?last(?: page)?|letzte(?: seite)?|dernière(?: page)?|última(?: página)?)$|^(?:last)?\s*(?:»|>>|⏭|>\||⇥)$/iu;

/** A control that leads to the first or the last page of a list. */
export const turnsTo = (edge: 'first' | 'last', e: PageElement): boolean =>
  isTurn(e) && (edge === 'first' ? FIRST : LAST).test(e.name.trim());

/** The stricter half, for the gate: a bare "Next" may be the step of an order, an arrow among page numbers is none. */
export const pages = (e: PageElement): boolean =>
  turnsPage(e) &&
  (/page|results|seite/iu.test(e.name) || /\b(?:pager|pagination|page|pages|paging)\b/iu.test(e.hints ?? ''));
