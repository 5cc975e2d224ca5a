/** Options of native lists. */
import { clean } from './clean';
import type { Found } from './found';
import { ITEM_CHARS, MOST_OPTIONS, NAME_CHARS } from './limits';

type Options = NonNullable<Found['options']>;

/** What an option is called. */
export const labelOf = (option: HTMLOptionElement, max = NAME_CHARS): string =>
  clean(option.label || option.text, max);

/** Labels and states of at most 500 options (countries are 250, time zones some 430); the selected ones are always among them. */
export function optionsOf(list: HTMLCollectionOf<HTMLOptionElement>): Options {
  const options: Options = [];
  for (let i = 0; i < list.length; i++) {
    const option = list[i];
    if (!option || (options.length >= MOST_OPTIONS && !option.selected)) continue;
    const label = labelOf(option, ITEM_CHARS);
    options.push({
      label,
      ...(option.selected && { selected: true }),
      ...(option.disabled && { disabled: true }),
    });
    // A list of thousands is not searched further once what is selected is known.
    if (options.length > MOST_OPTIONS) break;
  }
  return options;
}
