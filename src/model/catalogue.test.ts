import { prebuiltAppConfig } from '@mlc-ai/web-llm';
import { describe, expect, it } from 'vitest';
import { OFFERS } from './catalogue';

const web = OFFERS.filter(({ entry }) => entry.engine === 'webllm');
const files = OFFERS.filter(({ entry }) => entry.engine === 'wllama');

describe('the models for the graphics processor', () => {
  it.each(web.map((offer) => [offer.entry.id, offer] as const))(
    '%s is named, and needs what WebLLM itself says',
    (id, { entry, list }) => {
      const known = prebuiltAppConfig.model_list.find(({ model_id: name }) => name === id);
      expect(known?.model).toBe(`${list.hub}/${list.name}`);
      expect(known?.model_lib.split('/').at(-1)).toBe(entry.library);
      expect(entry.memory).toBe(Math.round(known?.vram_required_MB ?? 0) * 1e6);
      // The list leaves it out for most libraries that do need it, so its silence says nothing.
      if (known?.required_features?.includes('shader-f16')) expect(entry.f16).toBe(true);
      expect(entry.context).toBe(known?.overrides?.context_window_size);
    },
  );

  it('come in both kinds of numbers for a processor that lacks one', () => {
    expect(web.some(({ entry }) => entry.f16)).toBe(true);
    expect(web.some(({ entry }) => !entry.f16)).toBe(true);
  });
});

describe('the models for the processor', () => {
  it('are one file each, smallest first', () => {
    expect(files.map(({ list }) => list.file)).toEqual(files.map(({ entry }) => entry.id));
    expect(files.every(({ entry }) => entry.id.endsWith('.gguf'))).toBe(true);
    const sizes = files.map(({ entry }) => entry.millions);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });
});

it('every offer has a name of its own for its files, a licence to read and room beyond its files', () => {
  expect(new Set(OFFERS.map(({ entry }) => entry.id)).size).toBe(OFFERS.length);
  for (const { entry, about } of OFFERS) {
    expect(entry.licence.url).toMatch(/^https:\/\//u);
    expect(entry.memory).toBeGreaterThan(about);
  }
});
