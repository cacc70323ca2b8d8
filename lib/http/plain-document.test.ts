import { describe, expect, it } from 'vitest';
import { isPlainPage, takeScriptsOut } from './plain-document.js';

describe('isPlainPage', () => {
  it.each(['/de/all', '/ar/all?x=1', '/de-x-ls/all'])('knows %s', (url) => {
    expect(isPlainPage(url)).toBe(true);
  });

  it.each(['/de', '/de/', '/all', '/de/allies', '/de/all/more', '/api/x/all', '/de/centres/all'])(
    'leaves %s alone',
    (url) => {
      expect(isPlainPage(url)).toBe(false);
    },
  );
});

describe('takeScriptsOut', () => {
  it('takes out the framework’s scripts, inline or not, and what loads them early', () => {
    const html =
      '<head><link rel="stylesheet" href="/a.css"><link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script></head>' +
      '<body><p>Text</p><script nonce="n">self.__next_f.push([1,"a\\u003c/script>"])</script></body>';
    expect(takeScriptsOut(html)).toBe(
      '<head><link rel="stylesheet" href="/a.css"></head><body><p>Text</p></body>',
    );
  });

  it('keeps the quick exit whole', () => {
    const exit = '<script nonce="n" data-exit-url="https://example.org/">if (1 < 2) leave();</script>';
    expect(takeScriptsOut(`<head>${exit}<script>other()</script></head>`)).toBe(`<head>${exit}</head>`);
  });

  it('does not touch text that speaks of scripts', () => {
    const html = '<p>&lt;script&gt;x()&lt;/script&gt; Manuskript</p>';
    expect(takeScriptsOut(html)).toBe(html);
  });
});
