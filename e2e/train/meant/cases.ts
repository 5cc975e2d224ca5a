/** The made requests as they stand before the re-rank by meaning: only those that words do not settle. */
import type { Page } from '../../../src/flow';
import { understand } from '../../../src/language/commands';
import { alike } from '../../../src/language/encoder/alike';
import { choose } from '../../../src/rank/choice';
import { candidates, likely, nameOf, unsettled } from '../../../src/rank/meant';
import { queryOf } from '../../../src/rank/query';
import { rank } from '../../../src/rank/rank';
import { samplePage } from '../../../src/rank/sample';
import { encoder } from '../../exam/encode';
import type { Observed } from '../pages';
import { sitesOf } from '../sites';
import { check } from './check';
import type { MadePage } from './page';
import { tune } from './tune';

/** Where a request was asked: of its own page, of that within a real page, or of a real page alone. */
export type Where = 'own' | 'within' | 'without';

/** One request of one page, with what the closer look saw. */
export interface Look {
  where: Where;
  half: 'tune' | 'check';
  language: MadePage['language'];
  asked: string;
  /** Words found some of it in several, or none of it anywhere. */
  words: 'unsure' | 'none';
  /** What is meant stands on the page. */
  there: boolean;
  /** The first by words is right. */
  firstByWords: boolean;
  /** Candidates of the closer look: words' score below the best, likeness, and whether it is meant. */
  among: { name: string; score: number; near: number; right: boolean }[];
  ms: number;
}

/** Pages of each site, and real pages for each request. */
const PAGES_OF_SITE = 4;
const REAL = 2;

/** Every look; pages of the rank exam stand around the made ones, of every other site for each half. */
export async function looks(seen: Record<string, Observed>): Promise<Look[]> {
  const made = await encoder();
  const sites = sitesOf(seen).map((names) =>
    names.filter((n) => /^(?:en\b|$)/iu.test(seen[n]?.page.lang ?? '')),
  );
  const found: Look[] = [];
  let turn = 0;
  const halves = { tune, check };
  const all = (['tune', 'check'] as const).flatMap((half) => halves[half].map((page) => ({ half, page })));
  for (const { half, page } of all) {
    const real = sites
      .filter((_, i) => i % 2 === (half === 'tune' ? 0 : 1))
      .flatMap((names) => names.slice(0, PAGES_OF_SITE).flatMap((n) => seen[n]?.page ?? []))
      .map((p) => ({ ...p, elements: p.elements.filter((e) => !e.concealed) }));
    const own = elementsOf(page);
    for (const [asked, right] of Object.entries(page.asked)) {
      const worlds: [Where, Page, string[]][] = [['own', own, right]];
      for (let i = 0; i < REAL && real.length > 0 && page.language === 'en'; i += 1) {
        const [around, without] = [real[turn % real.length], real[(turn + 1) % real.length]];
        turn += 2;
        if (around) worlds.push(['within', within(around, own), right]);
        if (without) worlds.push(['without', without, []]);
      }
      for (const [where, at, meant] of worlds) {
        const look = await lookAt(at, asked, meant, made);
        if (look) found.push({ where, half, language: page.language, asked, ...look });
      }
    }
  }
  return found;
}

const elementsOf = ({ names }: MadePage): Page =>
  samplePage(
    ...names.map((name, i) =>
      name.startsWith('=')
        ? { role: 'button', tag: 'button', name: name.slice(1) }
        : { role: 'link', tag: 'a', name, href: `https://made.test/${i}` },
    ),
  );

const within = (around: Page, { elements }: Page): Page => ({
  ...around,
  elements: [...around.elements, ...elements.map((e) => ({ ...e, ref: `made ${e.ref}` }))],
});

/** As the skill looks, in any language; null where words settle it. */
async function lookAt(
  page: Page,
  asked: string,
  right: string[],
  made: Parameters<typeof alike>[0],
): Promise<Omit<Look, 'where' | 'half' | 'language' | 'asked'> | null> {
  const [step] = understand(asked).steps;
  const query = step && queryOf(step.command, asked);
  if (!query) throw new Error(`No request for an element: ${asked}`);
  const ranked = rank(page, query);
  const choice = choose(ranked, query);
  if (choice.kind === 'sure' || !unsettled(choice, query, { ...page, lang: 'en' }, '')) return null;
  const all = candidates(ranked, query);
  const began = performance.now();
  const near = await alike(
    made,
    query.words,
    all.map(({ element }) => nameOf(element)),
  );
  const ms = performance.now() - began;
  const top = all[0]?.score ?? 0;
  const among = likely(all, near).map(({ ranked: { element, score } }) => ({
    name: nameOf(element),
    score: score - top,
    near: near.get(nameOf(element)) ?? 0,
    right: right.includes(nameOf(element)),
  }));
  return {
    words: choice.kind,
    there: right.length > 0,
    firstByWords: right.includes(ranked[0] ? nameOf(ranked[0].element) : ''),
    among,
    ms,
  };
}
