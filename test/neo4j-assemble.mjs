/** Neo4j Community as jars from Maven Central, which checks what it sends against its checksums. Fetched once. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const VERSION = '5.26.30';
const LIMIT = 15 * 60_000;

/** The server's web part and the database with its entry point are two artifacts; everything else follows from them. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>signatory</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

const cacheFolder = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'signatory', 'neo4j');

/** The class path of a Neo4j server, fetched where it is not in the cache yet. Throws with Maven's words where that fails. */
export function assemble(say) {
  const cache = cacheFolder();
  const home = join(cache, VERSION);
  const classpath = join(home, 'lib', '*');
  if (existsSync(home)) return { classpath, version: VERSION };
  say(`>>> neo4j: fetching Neo4j Community ${VERSION} from Maven Central into ${home} (once, about 125 MB)`);
  mkdirSync(cache, { recursive: true });
  // Put together beside its place and moved there whole, so that a run cut short or a second one leaves no half of it.
  const scratch = mkdtempSync(join(cache, 'part-'));
  try {
    writeFileSync(join(scratch, 'pom.xml'), POM);
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
      throw new Error(`Maven could not fetch Neo4j ${VERSION}: ${(maven.stdout + maven.stderr).trim().slice(0, 600)}`);
    }
    if (!existsSync(home)) renameSync(scratch, home);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return { classpath, version: VERSION };
}
