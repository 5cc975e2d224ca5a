/** Numbers as text: 8 bits each with one scale a block, in base 64. */

/** Rounds to 255 steps and writes them; the scale comes first. */
export function pack(numbers: Float32Array): string {
  let most = 0;
  for (const value of numbers) most = Math.max(most, Math.abs(value));
  const scale = most / 127 || 1;
  let bytes = '';
  for (const value of numbers) bytes += String.fromCharCode((Math.round(value / scale) + 256) % 256);
  return `${scale.toPrecision(6)} ${btoa(bytes)}`;
}

/** The numbers again, nearly. */
export function unpack(text: string): Float32Array {
  const [scale = '0', base = ''] = text.split(' ');
  const bytes = atob(base);
  return Float32Array.from(bytes, (byte) => ((byte.charCodeAt(0) << 24) >> 24) * Number(scale));
}
