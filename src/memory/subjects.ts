/**
 * What people ask assistants about, in everyday words: one line a subject, its name first. Plain data that anyone can
 * extend (topic libraries as data, after Cloud services for embodied agents 2022). Phrases match as a whole, longest
 * first; a word may stand on several lines.
 */
import { stem, tokens } from '../language/words';

const LINES = `
restaurant, restaurants, food, eat, eating, dine, dining, dinner, lunch, brunch, hungry, starving, meal, grub, cuisine, takeout, take out, food to go, table for, bite, snack, chow down, somewhere to eat, place to eat
event, events, tickets, something to do, things to do, something fun, something interesting, somewhere to go, fun stuff, going on, happening, happenings, activities, concert, concerts, gig, match, game, games, fun to do, bored, live show, festival
cinema, movie, movies, film, films, theater, theatre, show time, show type, showtime, movie theater, watch a movie, go to the movies, imax, something to watch
streaming, media, watch online, movie online, movies online, film online, films online, online movie, online movies, stream, directed, director, directing, direction, directs, movie at home, available online, tv show, series
music, song, songs, tunes, tune, artist, album, playlist, listen
sights, travel, attraction, attractions, sightseeing, places to visit, place to visit, something to visit, trip, vacation, tour, museum, landmark, tourist, places of interest, place to travel, somewhere to travel, travelling, free entry, admission, entrance fee
hotel, hotels, hotel room, room in a hotel, accommodation, accommodations, get a room, place to stay, somewhere to stay, vacancies
house stay, house stays, house to stay, house to rent, rent a house, place to stay, somewhere to stay, stay in a house, holiday home, rental house
home, homes, apartment, apartments, flat, property, place to live, somewhere to live, house to buy, live in, beds, bedroom, bedrooms, bathroom, bathrooms, baths, allows pets, allow pets
flight, flights, fly, flying, plane, airline, airlines, airfare, seating class
bus, buses, bus ticket, bus tickets, coach
train, trains, rail, train ticket
taxi, cab, ride, ridesharing, uber
rental car, rental cars, rent a car, car rental, renting a car, get a car, getting a car, pickup location, car type, picking up the car, hire a car
salon, salons, haircut, hair style, hairdresser, hairstylist, hair, stylist, barber, barber shop, beauty, unisex
dentist, dentists, tooth, teeth, toothache, braces, dental, cosmetic services
doctor, doctors, physician, doctor type, type of doctor, medical, checkup, general practitioner, dermatologist, gynecologist, ophthalmologist, cardiologist, pediatrician, psychiatrist, skin
bank, banks, bank account, balance, account balance, checking account, savings account, transfer money
weather, forecast, rain, temperature, humid, sunny
clothes, clothing, shirt, shoes, dress, trousers, jacket, outfit, wear
groceries, grocery, supermarket
delivery, shipping, ship, parcel, courier
invoice, invoices, bill, bills, receipt
payment, pay, checkout, paying
calendar, meeting, schedule
email, mail, message, inbox
news, headlines, articles
job, jobs, vacancy, position
insurance, insure, policy
book, books, novel, reading
course, courses, class, lesson
recipe, recipes, cook, cooking
phone plan, mobile plan, sim
gift, gifts, present
`;

const NAMED = new Map<string, string[]>();
let longest = 1;
for (const line of LINES.trim().split('\n')) {
  const [name = '', ...phrases] = line.split(',').map((phrase) => phrase.trim());
  for (const phrase of [name, ...phrases]) {
    const words = stems(phrase);
    longest = Math.max(longest, words.length);
    const key = words.join(' ');
    const names = NAMED.get(key) ?? [];
    if (!names.includes(name)) NAMED.set(key, [...names, name]);
  }
}

/** Stems of all words, `RentalCars` as two. */
export function stems(text: string): string[] {
  return tokens(text, { camel: true }).map(stem);
}

/** Subjects named in a text, and the words left over when those that name them are taken out. */
export function subjectsOf(text: string): { subjects: Set<string>; rest: string[] } {
  const words = stems(text);
  const subjects = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 0;
    for (let length = Math.min(longest, words.length - at); length > 0 && taken === 0; length--) {
      const names = NAMED.get(words.slice(at, at + length).join(' '));
      if (!names) continue;
      for (const name of names) subjects.add(name);
      taken = length;
    }
    if (taken === 0) rest.push(words[at] ?? '');
    at += taken || 1;
  }
  return { subjects, rest };
}
