import { once } from 'node:events';
import { createServer } from 'node:net';
import { OperatorError } from '@/lib/errors';

function whyNot(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program: set PORT to another one.`;
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this user has: set PORT to one above 1023.`;
  return `HOST=${host} is not an address of this machine (${code}).`;
}

/** @throws OperatorError when the app could not listen there. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen({ host, port, exclusive: true });
    await once(probe, 'listening');
  } catch (error) {
    throw new OperatorError(whyNot((error as NodeJS.ErrnoException).code, host, port));
  }
  probe.close();
  await once(probe, 'close');
}
