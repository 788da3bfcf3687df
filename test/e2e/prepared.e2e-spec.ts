import { PreparingClient } from '../../api/access/preparing-client.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let client: PreparingClient;
beforeAll(async () => {
  database = await createDatabase();
  client = new PreparingClient({ connectionString: database.apiUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const kept = async () =>
  (await client.query('select statement from pg_prepared_statements order by 1')).rows.map(
    ({ statement }: { statement: string }) => statement,
  );

describe('a connection', () => {
  it('prepares what it is asked for the third time with values, and answers as before', async () => {
    const answers = [];
    for (const value of [1, 2, 3, 4]) {
      answers.push((await client.query('select $1::int + 1 as next', [value])).rows[0].next);
      if (value === 2) expect(await kept()).toEqual([]);
    }
    expect(answers).toEqual([2, 3, 4, 5]);
    expect(await kept()).toEqual(['select $1::int + 1 as next']);
  });

  it('goes on after a statement that fails each time', async () => {
    for (const _ of [1, 2, 3, 4])
      await expect(client.query('select $1::int / 0', [1])).rejects.toThrow('division by zero');
    expect((await client.query('select $1::text as said', ['still here'])).rows).toEqual([
      { said: 'still here' },
    ]);
  });

  it('keeps no more than a limited number of texts', async () => {
    for (let nth = 0; nth < 200; nth += 1)
      for (const _ of [1, 2, 3]) await client.query(`select $1::int + ${nth} as sum`, [1]);
    expect((await kept()).length).toBe(150);
  });
});
