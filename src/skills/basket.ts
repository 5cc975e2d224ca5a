/** "How many are in my basket?": the number that the site's own link to the cart bears. Four languages. */
import { quoted } from '../action/describe';
import { withoutMarks } from '../language/marks';
import { cartLink } from './cart';
import { tell, type Context, type Progress } from './skill';

const ASKS =
  /^(?:how (?:many|much)|what|is (?:there )?anything|wie ?viele?|was|combien|qu['’]y a-t-il|cuánt[oa]s?|qué)(?!\p{L}).*\s(?:in|im|dans|en)\s+(?:(?:my|the|your|meine[mn]|dem|mon|le|ma|la|mi|el)\s+)?(?:shopping )?(?:cart|basket|bag|trolley|warenkorb|einkaufswagen|panier|carrito|cesta|bolsa)$/iu;

/** Answers by the cart's own number; null where the page shows none, or lists what is in it. */
export async function basketReply({ fx }: Context, question: string): Promise<Progress | null> {
  const said = withoutMarks(question);
  if (!ASKS.test(said)) return null;
  const way = cartLink(await fx.observe());
  if (!way || way.count === null) return null;
  const { element: cart, count } = way;
  await fx.mark([{ ref: cart.ref, label: cart.name.slice(0, 80) }]);
  const say = count === 0 ? 'Nothing' : `${count} ${count === 1 ? 'thing' : 'things'}`;
  return tell(
    `Look for an answer to ${quoted(question)}`,
    `${say}, as ${quoted(cart.name.trim())} says here.`,
    {
      result: 'marked on the page',
    },
  );
}
