/** Lists by Choices.js: one choice with a filter, several from a list, and free tags. */
import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import { put } from './put';

const COUNTRIES =
  'Argentina Australia Austria Belgium Brazil Canada Chile Denmark Finland France Germany Greece Iceland India Ireland Italy Japan Mexico Norway Peru Poland Portugal Spain Sweden Switzerland Turkey';
const COLOURS = 'black blue green orange purple red white yellow';
const options = (words: string): string =>
  words
    .split(' ')
    .map((word) => `<option value="${word.slice(0, 3)}">${word}</option>`)
    .join('');

put(`<form>
    <label for="country">Country</label>
    <select id="country" name="country"><option value="">Choose a country</option>${options(COUNTRIES)}</select>
    <label for="colours">Colours</label>
    <select id="colours" name="colours" multiple>${options(COLOURS)}</select>
    <label for="tags">Tags</label>
    <input id="tags" name="tags" value="old">
  </form>`);

const country = new Choices('#country', { shouldSort: false });
const colours = new Choices('#colours', { removeItemButton: true, placeholderValue: 'Add a colour' });
const tags = new Choices('#tags', { removeItemButton: true, placeholderValue: 'Add a tag' });

window.state = () => ({
  country: country.getValue(true),
  colours: colours.getValue(true),
  tags: tags.getValue(true),
});
