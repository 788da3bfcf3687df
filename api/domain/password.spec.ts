import { passwordFaults } from './password.js';

const common = new Set(['passwordpassword1']);
const codes = (password: string) =>
  passwordFaults(password, 'ada@example.org', common).map(({ code }) => code);

describe('a new password', () => {
  it('has twelve characters, whichever they are', () => {
    expect(codes('short')).toEqual(['password-too-short']);
    expect(codes('eleven char')).toEqual(['password-too-short']);
    expect(codes('twelve chars')).toEqual([]);
    expect(codes('كلمةسرطويلةجدا')).toEqual([]);
  });

  it('counts characters, not the units they are stored in', () => {
    expect(codes('🌾🌿🍀🌱🌵🌴')).toEqual(['password-too-short']);
  });

  it('is none that attackers try first', () => {
    expect(codes('PasswordPassword1')).toEqual(['password-common']);
    expect(codes('ADA@example.org')).toEqual(['password-common']);
    expect(codes('aaaaaaaaaaaa')).toEqual(['password-common']);
    expect(codes('123412341234')).toEqual(['password-common']);
  });
});
