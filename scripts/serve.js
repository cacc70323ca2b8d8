/**
 * Serves the built app: node scripts/serve.js HOST PORT. Next's own server leaves headers off redirects and errors,
 * and answers malformed addresses and odd methods with 500; this one stands before it.
 */
import { createServer, STATUS_CODES } from 'node:http';
import next from 'next';
import { COMMON_HEADERS } from '../lib/http/common-headers.js';
import { isPlainPage, sendAsPlainDocument } from '../lib/http/plain-document.js';

/** Pages and files are only read; what an interface takes is its own to say. */
const READING = ['GET', 'HEAD'];
const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE'];
/** Nobody needs these here, and Next answers them with 500 where they cannot be met. */
const PRECONDITIONS = ['range', 'if-match', 'if-unmodified-since'];
const FINISH_SECONDS_MAX = 1;

/** A malformed address is an address that leads nowhere: made readable, so that the answer is the helpful 404. */
function readablePath(url) {
  const [path, ...query] = url.split('?');
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}

function refusalOf({ method, url }) {
  if (!url.startsWith('/')) return 400;
  const isTaken = READING.includes(method) || (WRITING.includes(method) && url.startsWith('/api/'));
  return isTaken ? null : 405;
}

/** What the parser refuses never becomes a request: the answer is written by hand, with the same headers. */
function refuseMalformed(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const headers = [
    ...COMMON_HEADERS,
    { key: 'Connection', value: 'close' },
    { key: 'Content-Length', value: '0' },
  ];
  const lines = headers.map(({ key, value }) => `${key}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
}

/** Lets the answers under way finish, and ends. */
function endWith(server) {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), FINISH_SECONDS_MAX * 1_000);
}

const [hostname, port] = process.argv.slice(2);
// In rewrites Next calls every loopback address "localhost"; under another name it would fetch them over the network.
const app = next({ dev: false, hostname: 'localhost', port: Number(port) });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  for (const { key, value } of COMMON_HEADERS) response.setHeader(key, value);
  const refusal = refusalOf(request);
  if (refusal !== null) return void response.writeHead(refusal).end();
  request.url = readablePath(request.url);
  for (const name of PRECONDITIONS) delete request.headers[name];
  if (isPlainPage(request.url)) sendAsPlainDocument(request, response);
  handle(request, response);
});
server.on('clientError', refuseMalformed);
server.listen(Number(port), hostname);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => endWith(server));
