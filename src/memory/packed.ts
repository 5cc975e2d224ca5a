/** Numbers as text: 6 bits each with one scale a block, a character a number. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The digit that stands for 0, and the steps on each side of it. */
const ZERO = 32;
const STEPS = 31;

/** Rounds to 63 steps and writes them; the scale comes first. */
export function pack(numbers: Float32Array): string {
  let most = 0;
  for (const value of numbers) most = Math.max(most, Math.abs(value));
  const scale = most / STEPS || 1;
  const digits = Array.from(numbers, (value) => DIGITS[Math.round(value / scale) + ZERO] ?? '');
  return `${scale.toPrecision(6)} ${digits.join('')}`;
}

/** The numbers again, nearly. */
export function unpack(text: string): Float32Array {
  const [scale = '0', digits = ''] = text.split(' ');
  return Float32Array.from(digits, (digit) => (DIGITS.indexOf(digit) - ZERO) * Number(scale));
}
