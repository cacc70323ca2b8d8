import type { IncomingMessage, ServerResponse } from 'node:http';

export function isPlainPage(url: string): boolean;
export function takeScriptsOut(html: string): string;
export function sendAsPlainDocument(request: IncomingMessage, response: ServerResponse): void;
