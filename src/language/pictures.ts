/** Picture → what it stands for: people name an icon by what it shows, its makers by either. One line a meaning. */
import { stem } from './stem';
import { tokens } from './tokens';

/** `concept: what its icon shows`; the concept is the first word of its line in the synonyms, or a word of its own. */
const LINES = `
settings: gear, cog, cogwheel, wheel, sliders, wrench, spanner, zahnrad, engrenage, roue dentée, engranaje, rueda dentada
search: magnifier, magnifying glass, glass, loupe, lupe, lupa
help: question, question mark, life ring, fragezeichen, point d'interrogation, interrogación
info: information, circle i, exclamation
account: person, user, avatar, silhouette, head, figure, man, profile picture, männchen, bonhomme, muñeco
email: envelope, letter, umschlag, briefumschlag, enveloppe, sobre
home: house, haus, häuschen, maison, casa
menu: three lines, lines, bars, burger, hamburger, three bars, drei striche, trois traits, tres rayas
ellipsis: dots, three dots, ellipsis, ellipses, kebab, meatballs, drei punkte, trois points, tres puntos
dropdown: arrow down, chevron down, caret down, down arrow, down chevron, triangle down, directional chevron down
close: x, cross, times, xmark, kreuz, croix, cruz, equis
add: plus, plus sign, pluszeichen
delete: trash, trash can, bin, dustbin, garbage can, wastebasket, mülleimer, papierkorb, poubelle, corbeille, papelera
edit: pencil, pen, quill, stift, bleistift, crayon, stylo, lápiz
notifications: bell, glocke, cloche, campana
star: star, stern, étoile, estrella
like: heart, thumb, thumbs up, thumb up, herz, cœur, daumen, pouce, corazón, pulgar
cart: trolley, shopping cart, shopping bag, basket, einkaufswagen, chariot, carrito
date: calendar, calendar page, kalender, calendrier, calendario
print: printer, drucker, imprimante, impresora
upload: paperclip, clip, arrow up, up arrow, büroklammer, trombone, sujetapapeles
download: arrow to the ground, down arrow, arrow down, cloud down
share: box with arrow, arrow out, three connected dots, paper plane
submit: paper plane, plane, papierflieger, avion en papier, avión de papel
save: floppy, floppy disk, disk, diskette, disquette, disquete
copy: two sheets, two pages, two squares, clipboard
language: globe, flag, world, weltkugel, globe terrestre, globo
security: lock, padlock, shield, schloss, cadenas, candado
password: key, schlüssel, clé, llave
show password: eye, auge, œil, ojo
map: pin, marker, map pin, location pin, stecknadel, épingle
phone: handset, receiver, telephone, hörer, combiné, auricular
picture: camera, photo, landscape, kamera, appareil photo, cámara
time: clock, watch, uhr, horloge, reloj
refresh: sync, circular arrow, circle arrow, round arrow, rotate
next: right arrow, arrow right, chevron right, right chevron
previous: left arrow, arrow left, chevron left, left chevron, back arrow
expand: plus, chevron, chevron down, down arrow, arrow down
collapse: minus, compress, chevron up, up arrow, arrow up
filter: funnel, trichter, entonnoir, embudo
ok: check, check mark, checkmark, tick, tick mark, haken, coche, marca
reply: curved arrow, bent arrow, left arrow
play: triangle, dreieck, flèche
comment: speech bubble, bubble, balloon, sprechblase, bulle, bocadillo
compose: pencil, pen, feather
`;

const key = (words: readonly string[]): string => words.map(stem).join(' ');

/** Concepts by what shows them. */
const SHOWN = new Map<string, string[]>();
let longest = 1;
for (const line of LINES.trim().split('\n')) {
  const [concept = '', shows = ''] = line.split(': ');
  for (const phrase of shows.split(',')) {
    const words = tokens(phrase);
    longest = Math.max(longest, words.length);
    SHOWN.set(key(words), [...(SHOWN.get(key(words)) ?? []), tokens(concept).join(' ')]);
  }
}

/** Concepts that the pictures named in a text stand for: `fa fa-user` → `account`. */
export function pictured(text: string): Set<string> {
  const words = tokens(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const names = SHOWN.get(key(words.slice(at, at + length)));
      if (names === undefined) continue;
      for (const name of names) found.add(name);
      at += length - 1;
      break;
    }
  return found;
}
