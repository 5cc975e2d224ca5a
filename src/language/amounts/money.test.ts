import { describe, expect, it } from 'vitest';
import { moneyIn, numberOf, priceOf } from './money';

describe('numberOf', () => {
  it.each([
    ['1,299.00', 1299],
    ['1.299,00', 1299],
    ['1 299', 1299],
    ["1'299.50", 1299.5],
    ['12', 12],
    ['0.125', 0.125],
    ['3,5', 3.5],
    ['1.299', 1299],
    ['1,234,567', 1234567],
    ['-4', -4],
    ['12.', 12],
    ['1.234.567,8', 1234567.8],
  ] as const)('%s is %d', (text, value) => expect(numberOf(text)).toBe(value));
  it('is null for what is no number', () => expect(numberOf('1.2.x')).toBeNull());
});

describe('moneyIn', () => {
  it.each([
    ['$1,299.00', 1299, '$'],
    ['1.299,00 €', 1299, 'EUR'],
    ['£5', 5, 'GBP'],
    ['CHF 12.–', 12, 'CHF'],
    ['12,– €', 12, 'EUR'],
    ['US$ 3.50', 3.5, 'USD'],
    ['3 500 kr', 3500, 'KR'],
    ['€9', 9, 'EUR'],
    ['EUR 9,99', 9.99, 'EUR'],
    ['¥12,000', 12000, '¥'],
    ['1 299,00 €', 1299, 'EUR'],
    ['49,90 zł', 49.9, 'PLN'],
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['₹1,23,456', 123456, 'INR'],
  ] as const)('%s', (text, amount, currency) => {
    const [first] = moneyIn(text);
    expect(first?.money).toMatchObject({ amount, currency, text });
  });

  it('says "from" and ranges', () => {
    expect(priceOf('from $3')).toMatchObject({ amount: 3, from: true });
    expect(priceOf('ab 19,99 €')).toMatchObject({ amount: 19.99, from: true });
    expect(priceOf('$10 – $20')).toMatchObject({ amount: 10, to: 20 });
    expect(priceOf('10–20 €')).toMatchObject({ amount: 10, to: 20 });
  });

  it('tells the price from former prices, prices of a measure, savings and delivery', () => {
    const uses = (text: string) => moneyIn(text).map(({ use, money }) => [money.amount, use]);
    expect(uses('$20 was $25')).toEqual([
      [20, 'price'],
      [25, 'former'],
    ]);
    expect(uses('statt 30 € nur 25 €')).toEqual([
      [30, 'former'],
      [25, 'price'],
    ]);
    expect(uses('£4.00 (£1.00 / kg)')).toEqual([
      [4, 'price'],
      [1, 'unit'],
    ]);
    expect(uses('Save $5')).toEqual([[5, 'other']]);
    expect(uses('$5 off')).toEqual([[5, 'other']]);
    expect(uses('Free delivery over £40')).toEqual([[40, 'other']]);
    expect(uses('+ $4.99 shipping')).toEqual([[4.99, 'other']]);
  });

  it('sees none in other numbers', () => {
    for (const text of ['12 March 2027', 'Room 12', '4.5 out of 5', 'M 40', '1,299 reviews', 'krone 12'])
      expect(moneyIn(text)).toEqual([]);
  });

  it('is quick on long texts', () => {
    const began = performance.now();
    moneyIn('1.111 '.repeat(20_000) + '9'.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
