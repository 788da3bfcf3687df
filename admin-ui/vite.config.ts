import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { activitiesModule } from './activities-module.ts';

/** Lays a brotli copy beside every built text file: the server sends it as it is. */
function preCompress(): Plugin {
  return {
    name: 'pre-compress',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) =>
        /\.(js|css|html|svg)$/.test(f),
      )) {
        const whole = path.join(dir, file);
        writeFileSync(`${whole}.br`, brotliCompressSync(readFileSync(whole)));
      }
    },
  };
}

const api = { target: 'http://127.0.0.1:3000' };

export default defineConfig({
  plugins: [react(), activitiesModule(), preCompress()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // Charts stay out of every first page: only what draws one loads them.
        codeSplitting: {
          // Without this, whatever a chart shares with the rest would move the charts to where the rest is.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
            {
              name: 'charts',
              test: /node_modules[\\/](recharts|victory-vendor|d3-[a-z]+|@reduxjs|react-redux|immer|reselect|decimal\.js-light|es-toolkit)[\\/]/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': api, '/health': api } },
});
