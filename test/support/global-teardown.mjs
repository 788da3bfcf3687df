/** Stops what `global-setup` started. */
export default async function tearDown() {
  await globalThis.testCluster?.stop();
}
