const LANGUAGES_FIRST = ['EN', 'NAME', 'FR', 'AR'];
const NAME = /^ADM\d_(NAME\d?|[A-Z]{2,3})$/;

/** A heading as COD-AB writes it today: `admin1Name_en` is `ADM1_EN`, `admin1Pcode` is `ADM1_PCODE`. */
export function codAbHeading(heading: string): string {
  return heading
    .trim()
    .toUpperCase()
    .replace(/^ADMIN(\d)NAME_/, 'ADM$1_')
    .replace(/^ADMIN(\d)PCODE$/, 'ADM$1_PCODE');
}

/** The columns that name the places of a level, the one to be preferred first; `ADM1_REF` names none. */
export function nameColumns(columns: readonly string[], level: number): readonly string[] {
  const names = columns.filter(
    (column) => column.startsWith(`ADM${level}_`) && NAME.test(column) && !column.endsWith('_REF'),
  );
  return names.toSorted((one, two) => rank(one) - rank(two));
}

/** What parts the columns: of comma, semicolon and tab the one most frequent in the header outside quotes. */
export function delimiterOf(text: string): string {
  const [header = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const [first] = [',', ';', '\t'].toSorted(
    (one, two) => header.split(two).length - header.split(one).length,
  );
  return first ?? ',';
}

function rank(column: string): number {
  const at = LANGUAGES_FIRST.indexOf(column.slice('ADM0_'.length));
  return at < 0 ? LANGUAGES_FIRST.length : at;
}
