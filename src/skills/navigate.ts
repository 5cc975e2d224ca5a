/** Addresses, history and tabs. */
import { Failure, type Command } from '../flow';
import { quoted } from '../action/describe';
import { scoreText } from '../language/words';
import { move } from './perform';
import { NeedsAccess, type Context, type Progress, type Skill, type TabInfo } from './skill';

type Moving = Extract<
  Command,
  { verb: 'load' | 'back' | 'forward' | 'reload' | 'tabcreate' | 'tabswitch' | 'tabremove' }
>;

export const navigate: Skill = {
  name: 'navigate',
  verbs: ['load', 'back', 'forward', 'reload', 'tabcreate', 'tabswitch', 'tabremove'],
  examples: ['go to example.com', 'go back', 'open a new tab', 'switch to the tab with my mail'],
  async run(context): Promise<Progress> {
    const command = context.step.command as Moving;
    const here = (await context.fx.tabs()).find((tab) => tab.id === context.task.tabId)?.url ?? '';
    switch (command.verb) {
      case 'load':
        return move(context, { kind: 'load', url: address(command.url) }, here, 'you gave the address');
      case 'tabcreate':
        return move(
          context,
          { kind: 'tabcreate', url: command.url === null ? null : address(command.url) },
          here,
          'you said so',
        );
      case 'back':
      case 'forward':
      case 'reload':
        return move(context, { kind: command.verb }, here, 'you said so');
      case 'tabswitch':
      case 'tabremove':
        return toTab(context, command.verb, command.words, here);
    }
  },
};

/** A typed address with its scheme: https, but http for hosts on this machine, which rarely speak TLS. */
export function address(typed: string): string {
  const text = typed.trim();
  if (/^[a-z][a-z\d+.-]*:(?!\d)/iu.test(text)) return text;
  const host = text.split(/[/?#]/u)[0] ?? '';
  return `${/^(?:localhost|127\.|\[::1\])/u.test(host) ? 'http' : 'https'}://${text}`;
}

async function toTab(
  context: Context,
  verb: 'tabswitch' | 'tabremove',
  words: string,
  here: string,
): Promise<Progress> {
  const tabs = await context.fx.tabs();
  if (verb === 'tabremove' && words.trim() === '') {
    const current = tabs.find((tab) => tab.id === context.task.tabId);
    if (!current) throw new Failure('tab-closed', 'That tab is closed already.');
    return move(
      context,
      { kind: 'tabremove', tabId: current.id, title: current.title },
      here,
      'you said this tab',
    );
  }
  if (context.given?.kind === 'option') {
    const picked = candidates(tabs, words)[context.given.index];
    if (!picked) throw new Failure('tab-closed', 'That tab is closed already.');
    return move(context, { kind: verb, tabId: picked.id, title: picked.title }, here, 'you picked it');
  }
  if (tabs.every((tab) => tab.title === '')) {
    throw new NeedsAccess('To find a tab by its name I need to see the titles of your tabs.', [], true);
  }
  const [best, second] = candidates(tabs, words);
  if (!best) throw new Failure('not-found', `No open tab fits ${quoted(words)}.`);
  if (second && scoreText(words, second.title) === scoreText(words, best.title)) {
    const options = candidates(tabs, words)
      .slice(0, 5)
      .map((tab) => ({ label: quoted(tab.title), detail: tab.url.slice(0, 80) }));
    return { kind: 'ask', question: { id: context.fx.id(), text: 'Which tab do you mean?', options } };
  }
  return move(
    context,
    { kind: verb, tabId: best.id, title: best.title },
    here,
    `its title fits ${quoted(words)}`,
  );
}

function candidates(tabs: TabInfo[], words: string): TabInfo[] {
  const scored = tabs.map((tab) => ({
    tab,
    score: Math.max(scoreText(words, tab.title), scoreText(words, tab.url)),
  }));
  return scored
    .filter((s) => s.score > 0.3)
    .sort((a, b) => b.score - a.score)
    .map((s) => s.tab);
}
