/** A form to fill in: labels in several languages or none, with secrets and a field that nobody sees. */

/** The page, with a newsletter box above the form; the form's own button is not called anything like "submit". */
export const FORM_PAGE = `<!doctype html><html lang="en"><title>Delivery</title><main>
  <form id="news" method="post" action="/news"><h2>Newsletter</h2>
    <label>E-mail for news <input type="email" name="news"></label><button>Submit</button></form>
  <form id="order" method="post" action="/order"><h2>Your details</h2>
    <p><label>First name <input id="given"></label>
    <p><label>Apellidos <input id="surname"></label>
    <p><label>E-mail <input id="mail" type="email"></label>
    <p><label>Handynummer <input id="mobile"></label>
    <p><label>Straße und Hausnummer <input id="street"></label>
    <p><input id="zip"> <input id="town" placeholder="Ort">
    <p><label>Password <input id="secret" type="password" autocomplete="new-password"></label>
    <p><label>Card number <input id="card" autocomplete="cc-number"></label>
    <p><label style="position:absolute;left:-9999px">E-mail <input id="twin" name="email"></label>
    <p><label>Comments <textarea id="comments"></textarea></label>
    <p><button type="submit" class="btn primary">Vamos</button>
  </form></main>`;

/** Its address, and what both forms answer. */
export const FORM_ROUTES = {
  '/': FORM_PAGE,
  '/news': '<title>News</title>',
  '/order': '<title>Ordered</title>',
};

/** What a person tells before, in words. */
export const TOLD = [
  'my name is Ada Lovelace',
  'my email is ada@example.org',
  'my phone number is 555 0100',
  // Asked back before it is kept: it says where somebody lives.
  'my address is 12 High Street, 62704 Springfield',
];

/** What the fields then hold, by id; secrets and what nobody sees stay empty. */
export const FILLED = {
  given: 'Ada',
  surname: 'Lovelace',
  mail: 'ada@example.org',
  mobile: '555 0100',
  street: '12 High Street',
  zip: '62704',
  town: 'Springfield',
  secret: '',
  card: '',
  twin: '',
  comments: '',
};
