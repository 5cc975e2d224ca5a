/** Dates by flatpickr: fields that take no typing, one that does, one with a prettier twin, one with a time. */
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { put } from './put';

put(`<form>
    <p><label>Arrival date <input id="arrival" name="arrival"></label></p>
    <p><label>Birthday <input id="birthday" name="birthday"></label></p>
    <p><label for="departure">Departure</label> <input id="departure" name="departure" placeholder="Pick a day"></p>
    <p><label>Travel dates <input id="travel" name="travel"></label></p>
  </form>`);

const days = {
  arrival: flatpickr('#arrival', { defaultDate: '2026-11-20' }),
  birthday: flatpickr('#birthday', { allowInput: true, dateFormat: 'd.m.Y' }),
  departure: flatpickr('#departure', { altInput: true, altFormat: 'F j, Y', minDate: '2026-01-01' }),
  travel: flatpickr('#travel', { mode: 'range', defaultDate: ['2026-11-20', '2026-11-22'] }),
};

/** A day as written in letters, without its time zone. */
const written = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

window.state = () =>
  Object.fromEntries(
    Object.entries(days).map(([name, one]) => [
      name,
      [one].flat().flatMap((p) => p.selectedDates.map(written)),
    ]),
  );
