/** "Change my email": only what bears the thing to be changed will do, else the way to where such things are kept. */
import type { Page, PageElement } from '../flow';
import { quoted } from '../action/describe';
import { formsOf, meet } from '../language/forms';
import { telling } from '../language/words';
import { isHere } from './elsewhere';
import { which } from './ground';
import type { Context, Progress } from './skill';

const CHANGE =
  /^(?:change|edit|update|modify|adjust|ändern?|bearbeiten|changer|modifier|cambiar|editar|modificar)\s+(.+)$/iu;
/** What sites call the place where one's own things are kept. */
const OWN =
  /^(?:(?:my |your |manage )?(?:account|profile|settings|preferences)|(?:mein )?(?:konto|profil)|einstellungen|(?:mon |votre )?(?:compte|profil)|paramètres|réglages|(?:mi |tu )?(?:cuenta|perfil)|ajustes|configuración)(?: settings)?$/iu;

/**
 * A test for what may be pressed to change the thing that the words name; undefined where they change nothing. A box
 * or an option is never meant: pressing it would turn round something that nobody spoke of.
 */
export function bearing(words: string): ((element: PageElement) => boolean) | undefined {
  const wanted = asked(CHANGE.exec(words.trim())?.[1] ?? '').map(formsOf);
  if (wanted.length === 0) return undefined;
  return ({ role, name, near, group, item }) => {
    if (TURNED.has(role)) return false;
    // "Change plan" may be meant by "change my subscription"; "Save changes" changes nothing of its own.
    if (CHANGE.test(name.trim())) return true;
    const has = asked([name, near, group, item?.text].join(' ')).map(formsOf);
    return wanted.every((forms) => has.some((some) => meet(some, forms)));
  };
}
const TURNED = new Set(['checkbox', 'radio', 'switch', 'option', 'menuitemcheckbox', 'menuitemradio']);

/** Where nothing here bears it: a question that offers the person's own account or settings; null where no link leads there. */
export function elsewhereChanged({ fx, given }: Context, words: string, page: Page): Progress | null {
  if (given || bearing(words) === undefined) return null;
  const ways = page.elements.filter(
    (e) =>
      e.kind === 'control' &&
      e.role === 'link' &&
      !e.concealed &&
      OWN.test(e.name.trim()) &&
      !isHere(e, page.url),
  );
  const seen = new Set<string>();
  const distinct = ways.filter(({ href = '' }) => !seen.has(href) && seen.add(href));
  if (distinct.length === 0) return null;
  const text = `Nothing on this page lets you ${quoted(words)}. It may be there:`;
  return { kind: 'ask', question: which(fx.id(), distinct, text) };
}

const asked = (text: string): string[] => telling(text).filter((word) => word !== 'new');
