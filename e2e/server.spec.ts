/** A server of models that the person typed the address of: asked only then, named with each answer, and stopped. */
import { event, scriptedServer, stream, type Script } from '../src/model/scripted-server';
import { expect, test as base, type Page } from './harness/chromium';
import { say } from './harness/launch';
import { ask } from './harness/model';
import { tell } from './harness/talk';

/** With a server of models that answers by a script. */
const test = base.extend<{ models: Awaited<ReturnType<typeof scriptedServer>> }>({
  models: async ({}, use) => {
    const models = await scriptedServer();
    await use(models);
    await models.close();
  },
});

const PAGE = `<!doctype html><html lang="en"><title>Opening hours</title><main><h1>Opening hours</h1>
<p>The shop on High Street is open from nine to five on weekdays, and from ten to two on Saturdays. It is closed on Sundays.</p>
<p>Lamps may be sent back within thirty days, chairs may not be sent back. Delivery is free from forty pounds.</p></main></html>`;
const SUM = 'The shop is open on weekdays and on Saturdays.';

/** Knows what every model is asked first, and sums up by `then`. */
const answering =
  (then: Script): Script =>
  async (response, body) => {
    const asked = JSON.stringify(body);
    if (asked.includes('capital of France')) return stream(response, event('Paris.', 'stop'));
    if (asked.includes('capital of Italy')) return stream(response, event('Rome.', 'stop'));
    if (asked.includes('red or blue')) return stream(response, event('"red"', 'stop'));
    await then(response, body);
  };

/** Types the address as a person does. */
async function connect(panel: Page, address: string): Promise<void> {
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Models' }).click();
  await panel.getByText('Use another computer').click();
  const form = panel.getByRole('form', { name: 'Another computer' });
  await form.getByLabel('Address').fill(address);
  await form.getByLabel('Name of the model there').fill('tiny:1b');
  await form.getByLabel('Key, if it wants one').fill('open-sesame');
  await form.getByRole('button', { name: 'Let it answer' }).click();
  await expect(
    panel.getByText(/ answers\. What you ask, and what I read of a page for it, goes there/),
  ).toBeVisible();
  for (const view of ['Settings', 'Familiar']) {
    await panel.getByRole('button', { name: /^Back/ }).click();
    await expect(panel.getByRole('heading', { name: view })).toBeVisible();
  }
}

test('answers, is named, is the only one that is asked, and gets the key in a header alone', async ({
  familiar,
  page,
  openPanel,
  serve,
  models,
}) => {
  const { url } = await serve({ routes: { '/': PAGE } });
  const asked: string[] = [];
  familiar.context.on('request', (request) => asked.push(request.url()));
  models.play(
    answering((response) =>
      stream(response, event('The shop is open '), event('on weekdays and on Saturdays.', 'stop')),
    ),
  );
  await page.goto(url);
  const panel = await openPanel(page);
  await tell(panel, 'sum up this page');
  expect(models.heard).toEqual([]);
  await connect(panel, `http://${models.host}/v1`);
  const task = await tell(panel, 'sum up this page');
  expect(task.status.state).toBe('done');
  const answer = panel.locator('.turn').last();
  await expect(answer).toContainText(SUM);
  await expect(answer).toContainText(models.host);
  await expect(answer).toContainText('tiny:1b');
  for (const { path, headers, body } of models.heard) {
    expect(headers.authorization).toBe('Bearer open-sesame');
    expect(path + JSON.stringify(body)).not.toContain('open-sesame');
  }
  const elsewhere = asked.filter(
    (one) => ![familiar.address(''), url, 'about:blank'].some((ours) => one.startsWith(ours)),
  );
  expect(elsewhere).toEqual([]);
  expect(await page.content()).not.toContain('open-sesame');
});

test('makes vectors of sentences, or says in words that it does not', async ({
  page,
  openPanel,
  serve,
  models,
}) => {
  const { url } = await serve({ routes: { '/': PAGE } });
  let embeds = true;
  models.play(
    answering((response, body) => {
      const texts = body['input'] as string[];
      const data = texts.map((text, index) => ({ index, embedding: [text.length, 0.5] }));
      response
        .writeHead(embeds ? 200 : 501, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(embeds ? { data } : { error: { message: 'Start it with --embeddings' } }));
    }),
  );
  await page.goto(url);
  const panel = await openPanel(page);
  await connect(panel, `http://${models.host}/v1`);
  const made = await ask(panel, { ask: 'embed', texts: ['one', 'three'] });
  expect(made.value).toEqual([
    [3, 0.5],
    [5, 0.5],
  ]);
  expect(models.heard.at(-1)?.path).toBe('/v1/embeddings');
  embeds = false;
  const refused = await ask(panel, { ask: 'embed', texts: ['one'] });
  expect(refused.error?.message).toContain('--embeddings');
});

test('one that falls silent in the middle is stopped, and what it said is shown as cut off', async ({
  page,
  openPanel,
  serve,
  models,
}) => {
  const { url } = await serve({ routes: { '/': PAGE } });
  models.play(
    answering((response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(event('The shop is'));
    }),
  );
  await page.goto(url);
  const panel = await openPanel(page);
  await connect(panel, `http://${models.host}/v1`);
  await say(panel, 'sum up this page');
  await expect(panel.getByText('The shop is')).toBeVisible();
  await panel.getByRole('button', { name: 'Stop' }).click();
  await expect(panel.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  const turn = panel.locator('.turn').first();
  await expect(turn).toContainText('The shop is … (it was cut off here)');
  await expect(turn).toContainText(`Written by tiny:1b at ${models.host}`);
  // The next request is not kept waiting by it.
  expect((await tell(panel, 'scroll down')).status.state).toBe('done');
});
