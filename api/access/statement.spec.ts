import { literal } from './statement.js';

describe('a value as SQL text', () => {
  it.each([
    ["it's", "'it''s'"],
    [12, '12'],
    [null, 'null'],
    [['XVE', 'a,b', '"', '\\'], `E'{"XVE","a,b","\\\\"","\\\\\\\\"}'`],
    [["'); drop table report; --"], `'{"''); drop table report; --"}'`],
    [[], "'{}'"],
    [new Date('2026-10-20T09:00:00.125Z'), "'2026-10-20T09:00:00.125Z'"],
  ])('quotes %j', (value, text) => {
    expect(literal(value).trim()).toBe(text);
  });
});
