import { expect, test } from 'vitest';
import { urlOf } from './run-app';

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://127.0.0.1:3000'],
  ['::1', 'http://[::1]:3000'],
  ['example.org', 'http://example.org:3000'],
])('HOST=%s is reached at %s', (host, url) => {
  expect(urlOf(host, 3000)).toBe(url);
});
