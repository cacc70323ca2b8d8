import { gzipSync } from 'node:zlib';

/** The pages that are one document to read, print and keep: they work without any script, so they carry none. */
const PLAIN_PAGE = /^\/[^/?]+\/all(?:\?|$)/;

/** Whether the address leads to a page that is sent as a plain document. @param {string} url path with query */
export function isPlainPage(url) {
  return PLAIN_PAGE.test(url);
}

/**
 * The document without the framework's scripts and their preloads. What stays is the script marked with
 * `data-exit-url`: the quick exit.
 * @param {string} html
 */
export function takeScriptsOut(html) {
  return html
    .replace(/<script\b(?![^>]*\bdata-exit-url=)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');
}

/**
 * Holds an HTML answer back until it is whole, and sends it without scripts. Next has no page without its scripts,
 * and it must not compress what is still to be changed: that happens here.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendAsPlainDocument(request, response) {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding']));
  delete request.headers['accept-encoding'];
  const { writeHead, end } = response;
  const chunks = [];
  let isZipped = false;
  response.writeHead = (...head) => {
    isZipped = takesGzip && isHtml(response);
    if (isZipped) response.setHeader('content-encoding', 'gzip');
    return writeHead.apply(response, head);
  };
  response.flushHeaders = () => {};
  response.write = (chunk, ...rest) => {
    hold(chunks, chunk, rest);
    callBack(rest);
    return true;
  };
  response.end = (...given) => {
    const [chunk, ...rest] = given;
    hold(chunks, chunk, rest);
    const whole = Buffer.concat(chunks);
    const body = isHtml(response) && whole.length > 0 ? Buffer.from(takeScriptsOut(whole.toString())) : whole;
    if (!response.headersSent) response.writeHead(response.statusCode);
    end.call(response, isZipped && body.length > 0 ? gzipSync(body) : body, () => callBack(given));
    return response;
  };
}

const isHtml = (response) => String(response.getHeader('content-type')).startsWith('text/html');

function hold(chunks, chunk, [encoding]) {
  const isText = typeof chunk === 'string';
  if (isText || chunk instanceof Uint8Array)
    chunks.push(isText ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8') : chunk);
}

/** Node's streams take their callback as the last argument, whichever that is. */
function callBack(given) {
  given.find((argument) => typeof argument === 'function')?.();
}
