/** What the demo shop sells. Invented goods of an invented shop. */

export interface Product {
  slug: string;
  name: string;
  kind: 'shirt' | 'trousers' | 'accessory';
  colour: string;
  /** CSS colour of the drawing. */
  paint: string;
  fabric: string;
  /** Euro. */
  price: number;
  rating: number;
  reviews: number;
  about: string;
}

export const SIZES = ['S', 'M', 'L', 'XL'] as const;

type Row = [
  name: string,
  kind: Product['kind'],
  colour: string,
  paint: string,
  fabric: string,
  price: number,
  rating: number,
  reviews: number,
  about: string,
];

const ROWS: Row[] = [
  [
    'Harbour linen shirt',
    'shirt',
    'blue',
    '#5b86b3',
    'linen',
    38,
    4.6,
    212,
    'Washed linen with a soft collar and coconut buttons. Cut straight, so it can be worn open over a T-shirt.',
  ],
  [
    'Fjord oxford shirt',
    'shirt',
    'blue',
    '#7fa6cf',
    'cotton',
    54,
    4.8,
    167,
    'A heavy oxford with a button-down collar that keeps its shape through a long day.',
  ],
  [
    'Meadow linen shirt',
    'shirt',
    'green',
    '#7b9b74',
    'linen',
    42,
    4.4,
    98,
    'Garment-dyed with plants, so no two are quite the same green.',
  ],
  [
    'Chalk poplin shirt',
    'shirt',
    'white',
    '#f3efe6',
    'cotton',
    36,
    4.3,
    341,
    'The plain white shirt: crisp poplin, single cuffs, a back pleat for room.',
  ],
  [
    'Ember flannel shirt',
    'shirt',
    'red',
    '#b5533f',
    'cotton',
    48,
    4.7,
    256,
    'Brushed on both sides. Warm enough to be a jacket in October.',
  ],
  [
    'Dune camp-collar shirt',
    'shirt',
    'sand',
    '#d8c19a',
    'linen',
    34,
    4.1,
    74,
    'Short sleeves, an open collar and one square pocket, for days without plans.',
  ],
  [
    'Midnight twill shirt',
    'shirt',
    'navy',
    '#2d3e5c',
    'cotton',
    45,
    4.5,
    133,
    'A dense twill in navy that presses well and hides ink.',
  ],
  [
    'Iris short-sleeve shirt',
    'shirt',
    'blue',
    '#6f74c4',
    'cotton',
    29,
    4.2,
    189,
    'Light seersucker that needs no iron: wash it, hang it, wear it.',
  ],
  [
    'Slate chambray shirt',
    'shirt',
    'grey',
    '#8b929b',
    'cotton',
    39,
    4.0,
    57,
    'Chambray with a white weft, greyer outside than in.',
  ],
  [
    'Plum overshirt',
    'shirt',
    'purple',
    '#7d4f6d',
    'wool',
    68,
    4.9,
    45,
    'Boiled wool with two chest pockets, between a shirt and a coat.',
  ],
  [
    'Harbour linen trousers',
    'trousers',
    'blue',
    '#5b86b3',
    'linen',
    59,
    4.4,
    88,
    'Drawstring waist and a straight leg, in the cloth of the Harbour shirt.',
  ],
  [
    'Quarry chinos',
    'trousers',
    'sand',
    '#c6ad84',
    'cotton',
    52,
    4.3,
    121,
    'Five-pocket chinos in a twill that softens with every wash.',
  ],
  [
    'Loom wool scarf',
    'accessory',
    'grey',
    '#9aa0a6',
    'wool',
    32,
    4.8,
    203,
    'Two metres of lambswool with a short fringe.',
  ],
  [
    'Everyday socks, three pairs',
    'accessory',
    'navy',
    '#33466b',
    'cotton',
    18,
    4.5,
    412,
    'Combed cotton, a flat toe seam, and a heel that lasts.',
  ],
];

/** All goods, in the shop's own order. */
export const PRODUCTS: Product[] = ROWS.map(
  ([name, kind, colour, paint, fabric, price, rating, reviews, about]) => ({
    slug: name.toLowerCase().replace(/[^a-z]+/g, '-'),
    name,
    kind,
    colour,
    paint,
    fabric,
    price,
    rating,
    reviews,
    about,
  }),
);

/** `€38.00` */
export const euro = (amount: number): string => `€${amount.toFixed(2)}`;

/** Goods that have every word of a query in their name, kind, colour or fabric; all goods for an empty one. */
export function search(query: string): Product[] {
  const words = query
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(singular);
  return PRODUCTS.filter(({ name, kind, colour, fabric }) => {
    const own = `${name} ${kind} ${colour} ${fabric}`
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .map(singular);
    return words.every((word) => own.includes(word));
  });
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
