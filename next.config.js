import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The optimiser is a published way to run code on the server, and there are no photographs to optimise.
  images: { unoptimized: true },
  // `npm run check` holds the types; building must work where only the app's own dependencies are installed.
  typescript: { ignoreBuildErrors: true },
  // pg and Prisma's adapter bring native-looking requires that the bundler need not see.
  serverExternalPackages: ['pg', '@prisma/adapter-pg'],
};

export default withNextIntl(config);
