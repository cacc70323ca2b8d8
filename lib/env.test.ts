import { readFileSync } from 'node:fs';
import { parseEnv as parseDotenv } from 'node:util';
import { expect, test } from 'vitest';
import { parseEnv } from './env';
import { OperatorError } from './errors';

const problemsOf = (variables: Record<string, string>): string => {
  try {
    parseEnv(variables);
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
  }
  throw new Error('parseEnv accepted the settings');
};

test('nothing set gives the defaults', () => {
  expect(parseEnv({})).toEqual({
    HOST: '127.0.0.1',
    PORT: 3000,
    DATA_DIR: '.data',
    DIRECTORY_POLL_SECONDS: 60,
  });
});

test('an empty or blank variable counts as not set', () => {
  expect(parseEnv({ PORT: '', OPERATOR_EMAIL: '  ' })).toEqual(parseEnv({}));
});

test('every bad setting is named in one message, with what was expected and what came', () => {
  const message = problemsOf({ PORT: 'abc', DIRECTORY_POLL_SECONDS: '0', OPERATOR_EMAIL: 'nobody' });
  expect(message).toContain('PORT: expected a whole number from 1 to 65535, got "abc"');
  expect(message).toContain('DIRECTORY_POLL_SECONDS: expected a whole number of seconds');
  expect(message).toContain('OPERATOR_EMAIL: expected an e-mail address');
});

test.each(['0', '65536', '3000.5', '-1', '3000 4000', '0x50'])('PORT=%s is refused', (PORT) => {
  expect(problemsOf({ PORT })).toContain('PORT: expected');
});

test.each(['mysql://a:secret@h/db', 'secret', 'postgresql:secret'])(
  'DATABASE_URL=%s is refused unquoted',
  (url) => {
    const message = problemsOf({ DATABASE_URL: url });
    expect(message).toContain('DATABASE_URL: expected');
    expect(message).not.toContain('secret');
  },
);

test('good settings arrive', () => {
  const given = {
    DATABASE_URL: 'postgresql://app:pw@db.example.org:5433/directory?sslmode=require',
    HOST: '0.0.0.0',
    OPERATOR_EMAIL: 'info@example.org',
  };
  expect(parseEnv({ ...given, PORT: '8080' })).toMatchObject({ ...given, PORT: 8080 });
});

test('.env.example names every setting and changes nothing as it is', () => {
  const example = parseDotenv(readFileSync('.env.example', 'utf8'));
  expect(parseEnv(example)).toEqual(parseEnv({}));
  expect(Object.keys(example).sort()).toEqual(Object.keys(parseEnv({})).sort());
});
