import { OperatorError } from '@/lib/errors';
import { generateClient } from './start/generate-client';

try {
  console.log((await generateClient()) ? 'Database client: generated.' : 'Database client: up to date.');
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exitCode = 1;
}
