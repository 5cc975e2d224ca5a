/** Lists by Select2 on jQuery: one choice with a filter, several, and one whose options the server sends. */
import $ from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { put } from './put';

// Bundled, it is a function that is given the page's jQuery.
select2(window, $);

const COUNTRIES =
  'Argentina Australia Austria Belgium Brazil Canada Chile Denmark Finland France Germany Greece Iceland India Ireland Italy Japan Mexico Norway Peru Poland Portugal Spain Sweden Switzerland Turkey';
const COLOURS = 'black blue green orange purple red white yellow';
const options = (words: string): string =>
  words
    .split(' ')
    .map((word) => `<option value="${word.slice(0, 3)}">${word}</option>`)
    .join('');

put(`<style>select { width: 20rem }</style>
  <form>
    <p><label for="country">Country</label> <select id="country"><option></option>${options(COUNTRIES)}</select></p>
    <p><label for="colours">Colours</label> <select id="colours" multiple>${options(COLOURS)}</select></p>
    <p><label for="city">City</label> <select id="city"><option></option></select></p>
  </form>`);

$('#country').select2({ placeholder: 'Choose a country', allowClear: true });
$('#colours').select2({ tags: true });
$('#city').select2({
  placeholder: 'Choose a city',
  minimumInputLength: 2,
  ajax: {
    url: '/suggest',
    delay: 250,
    dataType: 'json',
    data: ({ term }) => ({ q: term }),
    processResults: (names) => ({ results: names.map((text) => ({ id: text, text })) }),
  },
});

window.state = () => ({ country: $('#country').val(), colours: $('#colours').val(), city: $('#city').val() });
