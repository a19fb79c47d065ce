/** All resolvers, a file a topic, named as the files of the schema are. */
import { absences } from './absences.ts';
import { accuracy } from './accuracy.ts';
import { actors } from './actors.ts';
import { agreements } from './agreements.ts';
import { commitments } from './commitments.ts';
import { compare } from './compare.ts';
import { documents } from './documents.ts';
import { edges } from './edges.ts';
import { enums } from './enums.ts';
import { graph } from './graph.ts';
import { jobs } from './jobs.ts';
import { meetings } from './meetings.ts';
import { network } from './network.ts';
import { node } from './node.ts';
import { paths } from './paths.ts';
import { relation } from './relation.ts';
import { scalars } from './scalars.ts';
import { search } from './search.ts';
import { signatures } from './signatures.ts';
import { similar } from './similar.ts';
import { stats } from './stats.ts';
import { threads } from './threads.ts';
import { timeline } from './timeline.ts';
import { vocabulary } from './vocabulary.ts';

export const resolvers = [
  scalars,
  enums,
  node,
  actors,
  edges,
  meetings,
  agreements,
  signatures,
  commitments,
  vocabulary,
  documents,
  relation,
  graph,
  paths,
  threads,
  network,
  similar,
  compare,
  absences,
  timeline,
  stats,
  accuracy,
  search,
  jobs,
];
