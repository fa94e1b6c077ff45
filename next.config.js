/** @type {import("next").NextConfig} */
export default {
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@photostructure/sqlite", "@node-rs/argon2", "pg", "@prisma/client", "@prisma/adapter-pg"],
};
