/** Names of countries in the languages that Familiar reads → ISO 3166-1 codes, from the browser's own tables (Unicode CLDR). */

const NAMED_IN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
/** What people and forms say besides. */
const ALSO: Readonly<Record<string, string>> = {
  ...{ uk: 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', grossbritannien: 'GB' },
  ...{ usa: 'US', us: 'US', america: 'US', 'united states of america': 'US', 'the netherlands': 'NL' },
  ...{
    holland: 'NL',
    'czech republic': 'CZ',
    'south korea': 'KR',
    russia: 'RU',
    'etats unis': 'US',
    eeuu: 'US',
  },
};

let codes: Map<string, string> | null = null;

/** The two letters of a country's code; null for what names none. */
export function countryCode(name: string): string | null {
  const folded = plain(name);
  if (folded === '') return null;
  codes ??= table();
  return codes.get(folded) ?? null;
}

function table(): Map<string, string> {
  const map = new Map<string, string>();
  const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
  for (const lang of NAMED_IN) {
    const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
    for (const a of letters)
      for (const b of letters) {
        const code = a + b;
        const name = OLD.has(code) ? undefined : names.of(code);
        if (name !== undefined) map.set(plain(name), map.get(plain(name)) ?? code);
      }
  }
  for (const [name, code] of Object.entries(ALSO)) map.set(name, code);
  return map;
}

/** Codes that are no countries, or no longer: some browsers name them as what they became. */
const OLD = new Set('AN BU CS DD DY EU EZ FX HV NH NT QO QU RH SU TP UK UN VD XA XB YD YU ZR ZZ'.split(' '));

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/\([^)]*\)|[.,’']/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
