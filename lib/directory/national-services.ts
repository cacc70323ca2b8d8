import 'server-only';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { DirectoryUnavailable, getDirectory } from './directory';

/** The services that are left when nothing else is; empty while there is no directory, so that their pages still open. */
export async function findNationalServices(): Promise<readonly ShownNationalService[]> {
  try {
    return (await getDirectory()).nationalServices;
  } catch (error) {
    if (error instanceof DirectoryUnavailable) return [];
    throw error;
  }
}
