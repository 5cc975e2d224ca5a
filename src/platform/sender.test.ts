import { describe, expect, it } from 'vitest';
import { senderKind, type SenderFacts } from './sender';

const own = { id: 'familiar', origin: 'chrome-extension://familiar' };
const panel: SenderFacts = {
  id: 'familiar',
  origin: own.origin,
  url: `${own.origin}/panel.html`,
  hasTab: false,
};

const table: [string, SenderFacts, string][] = [
  ['the side panel', panel, 'panel'],
  ['the panel with a query', { ...panel, url: `${own.origin}/panel.html?x=1#y` }, 'panel'],
  ['the popup', { ...panel, url: `${own.origin}/popup.html` }, 'panel'],
  ['the panel opened as a tab', { ...panel, hasTab: true, frameId: 0 }, 'panel'],
  ['Firefox without origin', { ...panel, origin: undefined }, 'panel'],
  ['another extension', { ...panel, id: 'evil' }, 'foreign'],
  ['no id at all', { ...panel, id: undefined }, 'foreign'],
  ['the panel inside a frame', { ...panel, frameId: 3, hasTab: true }, 'foreign'],
  ['the engine offscreen', { ...panel, url: `${own.origin}/engine.html` }, 'engine'],
  [
    'the engine in a frame of the background',
    { ...panel, url: `${own.origin}/engine.html`, frameId: 4 },
    'engine',
  ],
  ['the engine opened as a tab', { ...panel, url: `${own.origin}/engine.html`, hasTab: true }, 'foreign'],
  [
    'a page that forges the engine',
    { ...panel, url: `${own.origin}/engine.html`, origin: 'https://a.test' },
    'foreign',
  ],
  ['another page of ours', { ...panel, url: `${own.origin}/other.html` }, 'background'],
  [
    'our content script',
    { ...panel, origin: 'https://a.test', url: 'https://a.test/', hasTab: true },
    'page',
  ],
  ['a page that forges the url', { ...panel, origin: 'https://a.test', hasTab: true, frameId: 0 }, 'page'],
  ['a forged url without tab', { ...panel, origin: 'https://a.test' }, 'foreign'],
  ['an opaque origin', { ...panel, origin: 'null' }, 'foreign'],
  [
    'a url that only starts like ours',
    { ...panel, origin: undefined, url: `${own.origin}.evil/panel.html` },
    'foreign',
  ],
  [
    'a url with our origin as user info',
    { ...panel, origin: undefined, url: 'https://familiar@a.test/panel.html', hasTab: true },
    'page',
  ],
  ['no url', { ...panel, origin: undefined, url: undefined }, 'foreign'],
  ['an unreadable url', { ...panel, origin: undefined, url: '::' }, 'foreign'],
];

describe('senderKind', () => {
  it.each(table)('%s', (_name, facts, kind) => {
    expect(senderKind(facts, own)).toBe(kind);
  });
});
