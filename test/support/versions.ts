import { stringify } from 'yaml';
import { FrameworksService } from '../../api/catalogue/frameworks.service.js';
import type { Framework } from '../../api/domain/framework.js';
import { nextVersion } from '../fixtures/next-version.js';
import type { TestApp } from './app.js';
import { REF } from './assessors.js';
import type { Answer, Client } from './client.js';
import { fileForm } from './given.js';

export const NEXT_REF = 'gdei-wps@1.1';

/** The checklist as the product knows it, and the invented version after it. */
export async function versionsOf(app: TestApp): Promise<{ before: Framework; after: Framework }> {
  const before = await app.app.get(FrameworksService, { strict: false }).framework(REF);
  return { before, after: nextVersion(before) };
}

/** A framework as a file. */
export function yamlOf(framework: unknown): string {
  return stringify(framework, { aliasDuplicateObjects: false });
}

/** Sends a file as a version of a checklist. */
export function sendVersion(by: Client, yaml: string | Buffer<ArrayBuffer>, query = ''): Promise<Answer> {
  return by.post(`/frameworks${query}`, fileForm(yaml, 'version.yaml'));
}
