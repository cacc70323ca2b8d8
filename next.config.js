import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // A font's name changes with its content.
  headers: async () => [
    {
      source: '/fonts/:file*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  reactStrictMode: true,
  // The optimiser is a published way to run code on the server, and there are no photographs to optimise.
  images: { unoptimized: true },
  // `npm run check` holds the types; building must work where only the app's own dependencies are installed.
  typescript: { ignoreBuildErrors: true },
  // pg and Prisma's adapter bring native-looking requires that the bundler need not see; the calendars of all the
  // world in opening_hours would only make every bundle of the server larger.
  serverExternalPackages: ['pg', '@prisma/adapter-pg', 'opening_hours'],
};

export default withNextIntl(config);
