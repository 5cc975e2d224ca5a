/** The sum that a page shows as the amount to pay, so that a confirmation can name it. */
import type { Page } from '../flow';

const AMOUNT =
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF)\b)\s?\d[\d.,  ]*|\d[\d.,  ]*\s?(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF)\b)/u;
const TOTAL =
  /(?<!sub)(?<!sub-)\b(?:grand total|order total|total|to pay|amount due|gesamt|summe|montant|importe)\b/iu;

/** The last amount beside a word for "total"; null when the page shows none. */
export function totalShown(page: Page): string | null {
  const texts = page.elements.filter((e) => e.kind === 'text');
  const found = texts.flatMap((e, i) => {
    const near = `${e.near ?? ''} ${e.item?.text ?? ''}`;
    // "Total" often stands in one cell and the amount in the next.
    const said = TOTAL.test(e.name)
      ? `${e.name} ${texts[i + 1]?.name ?? ''}`
      : TOTAL.test(near)
        ? e.name
        : '';
    const amount = AMOUNT.exec(said)?.[0].trim();
    return amount === undefined ? [] : [amount];
  });
  return found.at(-1) ?? null;
}
