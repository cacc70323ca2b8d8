/** Loads the directory before the first page is asked for. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { getDirectoryHolder } = await import('@/lib/directory/directory');
  await getDirectoryHolder();
}
