import { contactDataIn, latinDigits } from './contact-data.js';

describe('contact data in a free text', () => {
  it.each([
    ['call the focal point on +380 44 555 01 99', 'phone'],
    ['0044 20 7946 0958', 'phone'],
    ['ring (044) 555-01-99 after noon', 'phone'],
    ['tel. 555 01 99', 'phone'],
    ['٠٩٣٣ ٥٥٥ ٠١٩٩', 'phone'],
    ['write to focal.point@example.org', 'email'],
    ['field at 48.2082, 31.3738', 'coordinates'],
    ['48,2082; 31,3738', 'coordinates'],
    ['48.2082° N, 31.3738° E', 'coordinates'],
    ['N48.2082 E31.3738', 'coordinates'],
    ['48°12\'30" N 31°22\'26" E', 'coordinates'],
    ['grid 36U VV 12345 67890', 'coordinates'],
    ['33UWP0500312345', 'coordinates'],
    ['https://maps.google.com/?q=here', 'coordinates'],
    ['case file 8830192', 'digits'],
    ['380 44 555 01 99', 'digits'],
  ])('"%s" holds %s', (text, found) => {
    expect(contactDataIn(text)).toBe(found);
  });

  it.each([
    ['312 people in 4 sessions on 2026-03-14'],
    ['cleared 12 500 m2 between 01.03.2026 and 14.03.2026'],
    ['01/03/2026'],
    ['share rose from 48.2 to 51.7 %'],
    ['school no. 12, P-108, VD0101001'],
    ['=HYPERLINK("http://x","y")'],
    ['women 30, 45, 60 and 75 years'],
    ['2026-01 2026-02 2026-03'],
  ])('"%s" holds none', (text) => {
    expect(contactDataIn(text)).toBeNull();
  });

  it('is found quickly in a long text', () => {
    const started = performance.now();
    contactDataIn('1 '.repeat(20_000));
    contactDataIn('a'.repeat(20_000));
    contactDataIn('1.1111'.repeat(4_000));
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('reads Arabic-Indic and Persian digits', () => {
    expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789 0123456789');
  });
});
