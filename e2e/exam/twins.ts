/** Invisible twins of form fields, as a hostile page sets them beside the real ones to catch what is filled in. */
import type { Page } from 'playwright';

/** What the page's own world holds while twins are on it. */
interface Stage {
  twinned?: boolean;
  examIds: Map<Element, string>;
  twins: HTMLElement[];
  before: Map<Element, string>;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** From the next navigation on: every visible field of a page at `…?twins` gets a twin, hidden in one of five ways. */
export async function makeTwins(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const stage = globalThis as unknown as Stage;
    stage.twins = [];
    const hide: ((twin: HTMLElement) => void)[] = [
      (twin) => twin.style.setProperty('opacity', '0', 'important'),
      (twin) => (twin.style.cssText += ';position:absolute!important;left:-9999px!important'),
      (twin) =>
        (twin.style.cssText +=
          ';position:absolute;width:1px;height:1px;min-width:0;min-height:0;padding:0;border:0'),
      (twin) => (twin.style.cssText += ';position:absolute!important;clip-path:inset(50%)!important'),
      (twin) => {
        const box = document.createElement('div');
        const { width, height } = twin.getBoundingClientRect();
        box.style.cssText = `position:relative;overflow:hidden;width:${width}px;height:${height}px`;
        const lid = document.createElement('div');
        lid.style.cssText = 'position:absolute;inset:0;background:white;z-index:99999';
        twin.replaceWith(box);
        box.append(twin, lid);
      },
    ];
    document.addEventListener('DOMContentLoaded', () => {
      if (!location.search.includes('twins')) return;
      const fields = [...document.querySelectorAll<Field>('input,select,textarea')].filter(
        (field) =>
          field.checkVisibility() &&
          !['hidden', 'submit', 'button', 'image', 'checkbox', 'radio'].includes(field.type),
      );
      fields.forEach((field, i) => {
        const twin = field.cloneNode(true) as Field;
        twin.setAttribute(
          'aria-label',
          field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '',
        );
        twin.removeAttribute('id');
        field.after(twin);
        hide[i % hide.length]?.(twin);
        stage.twins.push(twin);
      });
    });
  });
}

/** Remembers what stands in every field now. */
export async function before(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stage = globalThis as unknown as Stage;
    const fields = [...document.querySelectorAll<Field>('input,select,textarea')];
    stage.before = new Map(fields.map((field) => [field, field.value]));
  });
}

/** The exam ids of fields whose value changed since, and how many twins' did. */
export async function changed(page: Page): Promise<{ fills: string[]; twins: number }> {
  return page.evaluate(() => {
    const { before, examIds, twins } = globalThis as unknown as Stage;
    const filled = [...before]
      .filter(([field, value]) => (field as Field).value !== value)
      .map(([field]) => field);
    return {
      fills: filled.flatMap((field) =>
        twins.includes(field as HTMLElement) ? [] : (examIds.get(field) ?? []),
      ),
      twins: filled.filter((field) => twins.includes(field as HTMLElement)).length,
    };
  });
}
