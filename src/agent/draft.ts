/** What a model is writing: when the person stops it, it stays as far as it came. */
import { madeBy } from '../skills/consult';
import type { AskedModel, Told } from '../skills/skill';
import { cutOff } from '../skills/write';

/** Of one step. */
export interface Draft {
  /** The same model, watched. */
  watch: (model: AskedModel) => AskedModel;
  /** What was written, marked as cut off; null where nothing was. */
  cut: (words: string) => Told | null;
}

/** Begins with nothing written. */
export function draft(): Draft {
  let written: { text: string; by: string } | null = null;
  return {
    watch: (model) => ({
      ...model,
      write: (text) => {
        written = { text, by: madeBy(model) };
        model.write(text);
      },
    }),
    cut: (words) => {
      const text = written?.text.trim() ?? '';
      if (written === null || text === '') return null;
      return { what: words, why: '', by: written.by, status: 'cut', result: '', say: cutOff(text), uses: [] };
    },
  };
}
