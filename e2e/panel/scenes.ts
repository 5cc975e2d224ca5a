/** Every state of the panel, made by hand: what the gallery shows and the tests check. */
import type { PanelState } from '../../src/messages';
import { answered, listed, record, remembered, searchSteps, sizeUse, stateOf, task, undo } from './made';

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_and_a_name_without_a_single_place_to_break_it';

/** Name → state; the gallery shows them in this order. */
export const SCENES: Record<string, () => PanelState> = {
  welcome: () => stateOf([]),
  'no-access': () =>
    stateOf([], {
      site: { kind: 'needs-access', host: 'bank.example.org', origin: 'https://bank.example.org/*' },
    }),
  private: () => stateOf([answered()], { isPrivate: true }),
  'private-used': () =>
    stateOf([task('choose my size', searchSteps(), { state: 'done' })], {
      isPrivate: true,
      settings: { opens: 'panel', theme: 'system', memory: 'on', inPrivate: 'on' },
    }),
  'unknown-page': () => stateOf([], { site: { kind: 'unknown' } }),
  'no-page': () =>
    stateOf([], {
      site: {
        kind: 'no-page',
        why: 'This is one of the browser’s own pages, and no extension may read those.',
      },
    }),
  running: () =>
    stateOf([
      remembered(),
      task(
        'search for a blue shirt in my size and open the second result, then add it to the cart',
        searchSteps(),
        { state: 'running' },
        ['search for a blue shirt', 'choose my size', 'open the second result', 'add it to the cart'],
        2,
      ),
    ]),
  asking: () =>
    stateOf([
      task(
        'add it to the cart',
        [],
        {
          state: 'asking',
          question: {
            id: 'q1',
            text: 'There are three of them. Which one do you mean?',
            options: [
              { label: 'Add to cart', ref: 'e1', detail: 'Oxford shirt, blue, $39' },
              { label: 'Add to cart', ref: 'e2', detail: 'Linen shirt, light blue, $35' },
              { label: 'Add to cart', ref: 'e3', detail: 'Flannel shirt, navy, $29' },
            ],
          },
        },
        ['add it to the cart'],
        0,
      ),
    ]),
  confirming: () =>
    stateOf([
      task('send the message', [record('Type “See you at noon” into “Message”', { undo })], {
        state: 'confirming',
        confirm: {
          nonce: 'n1',
          class: 'K3',
          holdMs: 700,
          ref: 'e9',
          text: 'Click “Send” on mail.example.org. This sends “See you at noon” to ada@example.org.',
          uses: [],
        },
      }),
    ]),
  paying: () =>
    stateOf([
      task('buy it', searchSteps(), {
        state: 'confirming',
        confirm: {
          nonce: 'n2',
          class: 'K4',
          holdMs: 700,
          text: 'Click “Place order, $39.00” on shop.example.org.',
          uses: [sizeUse],
        },
      }),
    ]),
  deleting: () =>
    stateOf([
      task('delete the address', [], {
        state: 'confirming',
        confirm: {
          nonce: 'n3',
          class: 'K5',
          holdMs: 1500,
          text: 'Click “Delete address” on shop.example.org.',
          uses: [],
        },
      }),
    ]),
  'needs-access': () =>
    stateOf([
      task('search for shirts', [], {
        state: 'needs-access',
        origins: ['https://shop.example.org/*'],
        text: 'To search for shirts I have to see and use shop.example.org.',
      }),
    ]),
  answer: () => stateOf([answered()]),
  table: () => stateOf([listed()]),
  remembered: () => stateOf([remembered()]),
  ended: () =>
    stateOf([
      task('order the usual', [record('Click “Reorder”', { status: 'declined', result: 'you said no' })], {
        state: 'stopped',
        reason: 'you said no to “Reorder”.',
      }),
      task(
        'subscribe me and close the window',
        [
          record('Click “Subscribe”', { status: 'no-effect', result: 'nothing on the page changed' }),
          record('Type into “Password”', { status: 'refused', result: 'passwords are never typed' }),
          record('Choose “Weekly”', { status: 'undone', result: 'taken back' }),
          record('Click “OK”', { status: 'cut', result: 'the browser closed during this step' }),
        ],
        {
          state: 'failed',
          problem: {
            code: 'not-found',
            message: 'I can’t find “Close window” on this page. Say what it is called, or click it yourself.',
          },
        },
        ['subscribe', 'close the window'],
        1,
      ),
    ]),
  unread: () =>
    stateOf([
      task(
        'flurble the wotsit with great vim',
        [
          record('flurble the wotsit with great vim', {
            status: 'failed',
            suggestions: ['summarise this page', 'what can you do?'],
          }),
        ],
        {
          state: 'failed',
          problem: {
            code: 'not-understood',
            message:
              'I don’t know how to do “flurble the wotsit with great vim”. You can say it like one of these:',
            unread: true,
          },
        },
      ),
    ]),
  many: () =>
    stateOf([
      task(
        'scroll through everything',
        [
          ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) =>
            record(`Open result ${n}`, { result: 'page opened' }),
          ),
          record('Scroll down', { result: 'moved' }),
          record('Scroll down', { result: 'moved' }),
          record('Scroll down', { result: 'moved' }),
        ],
        { state: 'done' },
      ),
      answered(),
    ]),
  long: () =>
    stateOf(
      [
        task(`click ${LONG}`, [
          record(`Click “${LONG}”`, {
            result: `dialog “${LONG}” opened`,
            undo,
            uses: [{ ...sizeUse, words: LONG }],
          }),
          record('Read', {
            say: `${LONG} ${LONG}`,
            passages: [{ heading: LONG, text: LONG }],
            suggestions: [LONG],
          }),
        ]),
        listed(LONG),
        task(`<img src=x onerror=alert(1)> **bold** [link](https://evil.example)`, [], {
          state: 'asking',
          question: { id: 'q2', text: LONG, options: [{ label: LONG, ref: 'e1', detail: LONG }] },
        }),
        task(LONG, [], {
          state: 'confirming',
          confirm: { nonce: 'n4', class: 'K4', holdMs: 700, text: LONG, uses: [] },
        }),
      ],
      {
        site: {
          kind: 'ready',
          host: `${LONG}.example.org`.toLowerCase(),
          domain: `${LONG}.org`,
          title: '',
          examples: [],
        },
        trouble: 'Storage is read-only because a newer Familiar wrote it. Update the extension.',
      },
    ),
  rtl: () =>
    stateOf([
      task('ابحث عن قميص أزرق وافتح النتيجة الثانية', [
        record('Type “قميص أزرق” into “بحث”', { result: 'ظهرت ٢٤ نتيجة', undo }),
        record('Read', {
          say: 'التوصيل خلال يومين إلى أربعة أيام عمل.',
          passages: [{ heading: 'التوصيل', text: 'يستغرق التوصيل العادي من يومين إلى أربعة أيام عمل.' }],
        }),
      ]),
      task('הוסף לעגלה', [], {
        state: 'asking',
        question: {
          id: 'q3',
          text: 'איזה מהם?',
          options: [
            { label: 'הוסף לעגלה', ref: 'e1', detail: 'חולצה כחולה' },
            { label: 'הוסף לרשימה', ref: 'e2', detail: 'Blue shirt' },
          ],
        },
      }),
    ]),
};
