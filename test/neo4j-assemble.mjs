/** Neo4j Community as jars from Maven Central, which checks what it sends against its checksums. Fetched once. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The long-term version that is tried unless NEO4J_VERSION names another. */
const VERSION = '5.26.30';
const LIMIT = 15 * 60_000;

/** The version to put together. Throws where NEO4J_VERSION is no version. */
export function wantedVersion(env = process.env) {
  const version = env.NEO4J_VERSION || VERSION;
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`NEO4J_VERSION: expected ${VERSION}, found "${version}"`);
  return version;
}

/** The oldest Java that runs it: versions named by the year want 21. */
export const javaFor = (version) => (Number.parseInt(version, 10) >= 2025 ? 21 : 17);

/** The server's web part and the database with its entry point are two artifacts; everything else follows from them. */
const pomOf = (version) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>signatory</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;

const cacheFolder = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'signatory', 'neo4j');

/** The program's class: newer versions call it otherwise. Names of what is in an archive stand in it as they are. */
function entryOf(home, version) {
  const newer = 'org/neo4j/server/Neo4jCommunity';
  const archive = readFileSync(join(home, 'lib', `neo4j-${version}.jar`));
  return (archive.includes(`${newer}.class`) ? newer : 'org/neo4j/server/CommunityEntryPoint').replaceAll('/', '.');
}

/** The class path of a Neo4j server and its program, fetched where it is not in the cache yet. Throws with Maven's words where that fails. */
export function assemble(say) {
  const version = wantedVersion();
  const cache = cacheFolder();
  const home = join(cache, version);
  const classpath = join(home, 'lib', '*');
  if (existsSync(home)) return { classpath, version, entry: entryOf(home, version) };
  say(`>>> neo4j: fetching Neo4j Community ${version} from Maven Central into ${home} (once, about 125 MB)`);
  mkdirSync(cache, { recursive: true });
  // Put together beside its place and moved there whole, so that a run cut short or a second one leaves no half of it.
  const scratch = mkdtempSync(join(cache, 'part-'));
  try {
    writeFileSync(join(scratch, 'pom.xml'), pomOf(version));
    const goal = [
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${join(scratch, 'lib')}`,
    ];
    const maven = spawnSync('mvn', ['-B', '-q', '-C', '-f', join(scratch, 'pom.xml'), ...goal], {
      timeout: LIMIT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (maven.status !== 0) {
      throw new Error(`Maven could not fetch Neo4j ${version}: ${(maven.stdout + maven.stderr).trim().slice(0, 600)}`);
    }
    if (!existsSync(home)) renameSync(scratch, home);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return { classpath, version, entry: entryOf(home, version) };
}
