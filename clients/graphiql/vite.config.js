import { defineConfig } from 'vite';

// The page is served at /graphql; what it loads lies under /graphiql/, on the same server.
export default defineConfig({
  base: '/graphiql/',
  build: { outDir: '../../artifacts/graphiql', emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
});
