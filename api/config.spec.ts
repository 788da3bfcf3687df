import { loadConfig, originOf } from './config.js';

it('needs no setting at all', () => {
  const config = loadConfig({});
  expect(config).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: './data', LOG_LEVEL: 'warn' });
  expect(Object.isFrozen(config)).toBe(true);
});

it('takes an empty variable for an absent one and leaves foreign variables out', () => {
  expect(loadConfig({ PORT: '', PUBLIC_URL: '', HOME: '/home/somebody' })).not.toHaveProperty('HOME');
});

it.each([
  [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535'],
  [{ PORT: '70000' }, 'PORT must be a whole number'],
  [{ DATABASE_URL: 'mysql://u:secret@h/d' }, 'DATABASE_URL must look like postgres://'],
  [{ CLOCK: 'yesterday' }, 'CLOCK must be a date and time'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be error, warn, info or debug'],
  [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be the number of proxies'],
  [{ TLS_CERT: 'cert.pem' }, 'TLS_CERT and TLS_KEY belong together'],
  [{ HOST: '0.0.0.0' }, 'Plain HTTP on 0.0.0.0 is refused'],
  [{ HOST: '192.0.2.7', PUBLIC_URL: 'http://ground.example.org' }, 'Plain HTTP on 192.0.2.7 is refused'],
])('refuses %o with one sentence', (env, sentence) => {
  expect(() => loadConfig(env)).toThrow(sentence);
});

it('never repeats a value, which may be a secret', () => {
  expect(() => loadConfig({ DATABASE_URL: 'mysql://u:secret@h/d' })).toThrow(/^(?!.*secret)/);
});

it('names every wrong setting at once', () => {
  expect(() => loadConfig({ PORT: '-1', LOG_LEVEL: 'loud' })).toThrow(/PORT.*LOG_LEVEL/);
});

it.each([{ HOST: 'localhost' }, { HOST: '::1' }, { HOST: '127.0.0.2' }])('allows plain HTTP on %o', (env) => {
  expect(loadConfig(env).HOST).toBe(env.HOST);
});

it('allows a network address with a certificate or behind a proxy that ends TLS', () => {
  const encrypted = loadConfig({ HOST: '0.0.0.0', TLS_CERT: 'cert.pem', TLS_KEY: 'key.pem' });
  const proxied = loadConfig({ HOST: '0.0.0.0', PUBLIC_URL: 'https://ground.example.org/' });
  expect(originOf(encrypted, 443)).toBe('https://0.0.0.0:443');
  expect(originOf(proxied, 3000)).toBe('https://ground.example.org');
});

it('gives the address of this machine with the port that was really taken', () => {
  expect(originOf(loadConfig({ PORT: '0' }), 54321)).toBe('http://127.0.0.1:54321');
  expect(originOf(loadConfig({ HOST: '::1' }), 3000)).toBe('http://[::1]:3000');
});
