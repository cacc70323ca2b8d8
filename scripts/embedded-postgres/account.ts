import { execFileSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import { OperatorError } from '@/lib/errors';

/** How to run a program as somebody PostgreSQL accepts. */
export interface Account {
  /** Words to put before the command. */
  prefix: string[];
  /** The user and group to become, when not the current ones. */
  ids: { uid?: number; gid?: number };
}

const asWeAre: Account = { prefix: [], ids: {} };
// In a user namespace root's files stay root's outside, so private directories work without a second user.
const inNamespace: Account = {
  prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'],
  ids: {},
};

function canUnshare(): boolean {
  const [command = '', ...words] = inNamespace.prefix;
  try {
    execFileSync(command, [...words, 'true'], { stdio: 'ignore', timeout: 5000 });
    return true;
  } catch {
    return false;
  }
}

function unprivilegedIds(): { uid: number; gid: number } | undefined {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = ['postgres', 'nobody']
    .map((name) => users.find((user) => user.startsWith(`${name}:`)))
    .find(Boolean);
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/**
 * Picks the account for a data directory. PostgreSQL refuses to run as root, and only the directory's owner may use
 * it: root keeps a directory of its own through a user namespace, or hands it to an unprivileged user.
 * @throws OperatorError when root has neither.
 */
export function chooseAccount(dataDirectory: string, canUseNamespace: () => boolean = canUnshare): Account {
  if (process.getuid?.() !== 0) return asWeAre;
  const { uid, gid } = statSync(dataDirectory);
  if (uid !== 0) return { prefix: [], ids: { uid, gid } };
  if (canUseNamespace()) return inNamespace;
  const ids = unprivilegedIds();
  if (!ids) {
    throw new OperatorError(
      'PostgreSQL does not run as root: start the app as another user, or set DATABASE_URL.',
    );
  }
  chownSync(dataDirectory, ids.uid, ids.gid);
  return { prefix: [], ids };
}
