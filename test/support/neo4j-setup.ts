/** Starts the Neo4j that the tests of `test/neo4j` share, and tells them its address, or why there is none. */
import type { TestProject } from 'vitest/node';
import { missing, start, stop } from '../neo4j.mjs';

export interface SharedServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The server, or why there can be none here; in CI there must be one. */
    neo4j: SharedServer | { readonly lack: string };
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const lack = process.env.CI ? null : missing();
  if (lack !== null) {
    console.warn(`\nNo Neo4j, so nothing is tested on it: ${lack}\n`);
    project.provide('neo4j', { lack });
    return undefined;
  }
  const server = await start();
  const { uri, username, password, how } = server;
  console.log(`\n>>> neo4j: ${how}`);
  project.provide('neo4j', { uri, username, password });
  return () => stop(server);
}
