// @fastify/static (CommonJS) requires this ES module: Node can, jest cannot yet. Node's own `require` loads it here.
const { createRequire } = process.getBuiltinModule('node:module');
module.exports = createRequire(__filename)('content-disposition');
