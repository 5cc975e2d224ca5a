/** "How many are in my basket?": the number that the site's own link to the cart bears. Four languages. */
import { quoted } from '../action/describe';
import { withoutMarks } from '../language/marks';
import { sameThing } from '../language/words';
import { unnumbered } from '../language/unnumbered';
import { tell, type Context, type Progress } from './skill';

const ASKS =
  /^(?:how (?:many|much)|what|is (?:there )?anything|wie ?viele?|was|combien|qu['’]y a-t-il|cuánt[oa]s?|qué)(?!\p{L}).*\s(?:in|im|dans|en)\s+(?:(?:my|the|your|meine[mn]|dem|mon|le|ma|la|mi|el)\s+)?(?:shopping )?(?:cart|basket|bag|trolley|warenkorb|einkaufswagen|panier|carrito|cesta|bolsa)$/iu;
const COUNT = /(?:^|[\s(,:[])(\d{1,4})(?:$|[\s)\],+])/u;

/** Answers by the cart's own number; null where the page shows none, or lists what is in it. */
export async function basketReply({ fx }: Context, question: string): Promise<Progress | null> {
  const said = withoutMarks(question);
  if (!ASKS.test(said)) return null;
  const { elements } = await fx.observe();
  const cart = elements.find(
    (e) => e.kind === 'control' && COUNT.test(e.name) && sameThing(unnumbered(e.name.trim()), 'cart'),
  );
  const number = cart && COUNT.exec(cart.name)?.[1];
  if (!cart || number === undefined) return null;
  await fx.mark([{ ref: cart.ref, label: cart.name.slice(0, 80) }]);
  const count = Number(number);
  const say = count === 0 ? 'Nothing' : `${count} ${count === 1 ? 'thing' : 'things'}`;
  return tell(
    `Look for an answer to ${quoted(question)}`,
    `${say}, as ${quoted(cart.name.trim())} says here.`,
    {
      result: 'marked on the page',
    },
  );
}
