import { parentPort, workerData } from 'node:worker_threads';
import { plainYaml } from './plain-yaml.js';

parentPort?.postMessage(JSON.stringify(plainYaml(workerData)));
