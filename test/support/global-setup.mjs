import '../../scripts/build.mjs';

/** Starts the one database server of a test run; jest loads this file without its transforms, so from dist/. */
export default async function setUp() {
  const cluster = new URL('../../dist/test/support/cluster.js', import.meta.url);
  const { startCluster } = await import(cluster.href);
  globalThis.testCluster = await startCluster();
}
