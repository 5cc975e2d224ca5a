import { describe, expect, it } from 'vitest';
import { orderOf } from './order';

const told = (words: string): string => {
  const order = orderOf(words);
  return order === null ? 'none' : `${order.by} ${order.most === null ? '?' : order.most ? 'down' : 'up'}`;
};

describe('the order that words tell', () => {
  it.each([
    ['price, lowest first', 'price up'],
    ['price', 'price ?'],
    ['Lowest price', 'price up'],
    ['Highest price', 'price down'],
    ['Price: low to high', 'price up'],
    ['Price (high – low)', 'price down'],
    ['price ascending', 'price up'],
    ['from cheapest to most expensive', 'price up'],
    ['most expensive first', 'price down'],
    ['cheapest', 'price up'],
    ['rating', 'rating ?'],
    ['Best rated', 'rating down'],
    ['Avg. customer review', 'rating ?'],
    ['newest first', 'date down'],
    ['Oldest', 'date up'],
    ['Date added', 'date ?'],
    ['Most popular', 'reviews down'],
    ['Name A–Z', 'name up'],
    ['alphabetically', 'name ?'],
    ['Preis aufsteigend', 'price up'],
    ['Neueste zuerst', 'date down'],
    ['Prix croissant', 'price up'],
    ['Precio: menor a mayor', 'price up'],
    ['Relevance', 'none'],
    ['Recommended', 'none'],
    ['Blue', 'none'],
  ])('%s', (words, order) => {
    expect(told(words)).toBe(order);
  });
});
